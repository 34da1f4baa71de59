package org.cities4children.people.signin;

import java.time.Duration;
import org.cities4children.runtime.limit.Limits.Limit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often somebody may try to come in before each further try has to wait longer.
 *
 * @param perCaller vain tries of one caller in five minutes
 * @param perAddress vain tries with one e-mail address in a quarter of an hour; who has a second proof, or came in from
 *     there lately, comes in all the same
 */
@ConfigurationProperties("c4c.people.sign-in")
record SignInLimits(
        @DefaultValue("10") int perCaller,
        @DefaultValue("10") int perAddress) {

    Limit ofCaller() {
        return new Limit(perCaller, Duration.ofMinutes(5));
    }

    /** Nobody guesses a passkey; the limit only keeps the rows of those who were asked for one few. */
    Limit ofPasskeys() {
        return new Limit(6 * perCaller, Duration.ofMinutes(5));
    }

    Limit ofAddress() {
        return new Limit(perAddress, Duration.ofMinutes(15));
    }
}
