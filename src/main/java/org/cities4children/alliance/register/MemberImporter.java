package org.cities4children.alliance.register;

import org.cities4children.runtime.edition.Editions;
import org.springframework.stereotype.Component;

/** Takes members in. */
@Component
class MemberImporter extends OrganisationImporter {

    MemberImporter(OrganisationRegister register, Editions editions) {
        super(true, register, editions);
    }

    @Override
    public String kind() {
        return "members";
    }

    @Override
    public int order() {
        return 30;
    }
}
