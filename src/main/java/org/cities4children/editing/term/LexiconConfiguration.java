package org.cities4children.editing.term;

import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts topics and places into the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class LexiconConfiguration {

    @Bean
    Workbench termsBench() {
        return new Workbench(Lexicon.PATH + "/" + Lexicon.TOPICS, "editing.terms", Power.EDIT_CONTENT, 22);
    }
}
