package org.cities4children.settings.overview;

import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the settings into the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class OverviewConfiguration {

    @Bean
    Workbench settingsBench() {
        return new Workbench("/desk/settings", "settings", Power.CHANGE_SETTINGS, 80);
    }
}
