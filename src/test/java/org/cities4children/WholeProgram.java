package org.cities4children;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole program: on a port of its own, with a fresh data folder and the sample content. All of them share
 * one start, so each leaves behind only what disturbs no other.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "c4c.base-url=" + WholeProgram.SITE,
            "c4c.site.letters-per-ten-minutes=" + WholeProgram.LETTERS_PER_TEN_MINUTES,
            "c4c.site.subscriptions-per-ten-minutes=" + WholeProgram.LETTERS_PER_TEN_MINUTES,
            "c4c.alliance.applications-per-ten-minutes=" + WholeProgram.LETTERS_PER_TEN_MINUTES,
            "c4c.searches-per-minute=0",
            "c4c.people.sign-in.per-caller=10000",
            "c4c.people.sign-in.per-address=10000"
        })
@Import(Statements.class)
public @interface WholeProgram {

    /** How many letters all tests together may send through one door. */
    int LETTERS_PER_TEN_MINUTES = 40;

    /** The address under which the program believes to be reached. */
    String SITE = "https://cities.example";
}
