package org.cities4children;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    static final ApplicationModules MODULES = ApplicationModules.of(Cities4Children.class);

    @Test
    void roomsImportOnlyWhatTheyAreAllowedTo() {
        MODULES.verify();
    }

    @Test
    void writesTheMapOfRooms() {
        new Documenter(MODULES).writeDocumentation();
    }
}
