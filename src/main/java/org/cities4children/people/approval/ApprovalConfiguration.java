package org.cities4children.people.approval;

import org.cities4children.people.Workbench;
import org.cities4children.web.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the page of approvals into the menu of the desk. */
@Configuration(proxyBeanMethods = false)
class ApprovalConfiguration {

    @Bean
    Workbench approvalsBench() {
        return new Workbench(ApprovalsPage.PATH, "people.approvals", Power.APPROVE, 52);
    }
}
