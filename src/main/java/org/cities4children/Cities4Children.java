package org.cities4children;

import org.cities4children.runtime.CommandLine;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The roof: starts the program. Every direct sub-package is one room of the house. */
@Modulithic(
        systemName = "Cities4Children",
        sharedModules = {"runtime", "web"})
// Rooms do not know each other's names: two may each have a Shelf.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Cities4Children {

    static void main(String[] arguments) {
        System.exit(CommandLine.run(Cities4Children.class, arguments));
    }
}
