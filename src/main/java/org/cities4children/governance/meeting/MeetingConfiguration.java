package org.cities4children.governance.meeting;

import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the meetings into the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class MeetingConfiguration {

    @Bean
    Workbench meetingsBench() {
        return new Workbench(Meeting.PATH, "governance.meetings", Power.PUT_DECISIONS, 53);
    }
}
