package org.cities4children.editing.draft;

import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the drafts into the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class DraftsConfiguration {

    static final String PATH = "/desk/drafts";

    @Bean
    Workbench draftsBench() {
        return new Workbench(PATH, "editing.drafts", Power.EDIT_CONTENT, 21);
    }
}
