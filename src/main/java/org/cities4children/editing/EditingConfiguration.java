package org.cities4children.editing;

import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the content into the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class EditingConfiguration {

    static final String PATH = "/desk/content";

    @Bean
    Workbench contentBench() {
        return new Workbench(PATH, "editing", Power.EDIT_CONTENT, 20);
    }
}
