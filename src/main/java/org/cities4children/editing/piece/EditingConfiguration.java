package org.cities4children.editing.piece;

import org.cities4children.editing.row.Editables;
import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the content into the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class EditingConfiguration {

    @Bean
    Workbench contentBench() {
        return new Workbench(Editables.PATH, "editing", Power.EDIT_CONTENT, 20);
    }

    @Bean
    Workbench wantedSummaries() {
        return new Workbench("/desk/summaries", "editing.wanted", Power.EDIT_CONTENT, 24);
    }
}
