/** Understands mail that comes back: reports, complaints, sentences, answers of machines. */
@NullMarked
package org.cities4children.mail.bounce;

import org.jspecify.annotations.NullMarked;
