package org.cities4children.web.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whoever is signed in may use this, for what is their own. */
@Access
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface SignedIn {

    /** Whether also somebody whose roles still ask for a second proof: only what is needed to give it. */
    boolean evenWithoutSecondFactor() default false;
}
