package org.cities4children.alliance.register;

import org.cities4children.web.PageCache;
import org.springframework.stereotype.Component;

/** Takes members in. */
@Component
class MemberImporter extends OrganisationImporter {

    MemberImporter(OrganisationRegister register, PageCache pages) {
        super(true, register, pages);
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
