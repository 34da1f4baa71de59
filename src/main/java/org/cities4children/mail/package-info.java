/**
 * Ground: a message out, through one durable outbox, and a bounce in.
 *
 * <p>Promises: a message put in a transaction that commits is handed over at least once, one that comes again under its
 * key is none (OutboxTests, DeliveryTests); two nodes never hand over the same one, and a crash repeats at most what
 * was in flight, under the same Message-ID (LeaseTests); whatever a stranger types, a message has one recipient and our
 * headers (InjectionTests); what waits can be stopped (OutboxTests); the text part says what the page part says
 * (WriterTests); what a bounce says marks only a message of ours (BounceBookTests), and no mail, cut up as it may be,
 * stops the reading of the next (BounceReaderTests); words and addresses go in time (ForgettingTests); a password that
 * was typed in a browser is read by nobody who has the database alone (PasswordSafeTests).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"runtime", "web"})
package org.cities4children.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
