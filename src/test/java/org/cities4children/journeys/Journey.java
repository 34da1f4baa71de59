package org.cities4children.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cities4children.WholeProgram;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test in which a {@link Browser} is shown the whole program. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeProgram
@ExtendWith(BrowserExtension.class)
@interface Journey {}
