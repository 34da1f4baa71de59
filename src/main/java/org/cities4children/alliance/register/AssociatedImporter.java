package org.cities4children.alliance.register;

import org.cities4children.runtime.edition.Editions;
import org.springframework.stereotype.Component;

/** Takes organisations in whose membership is not confirmed. */
@Component
class AssociatedImporter extends OrganisationImporter {

    AssociatedImporter(OrganisationRegister register, Editions editions) {
        super(false, register, editions);
    }

    @Override
    public String kind() {
        return "associated_organisations";
    }

    @Override
    public int order() {
        return 31;
    }
}
