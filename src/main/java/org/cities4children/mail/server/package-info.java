/** Reads from the settings through which server mail leaves. */
@NullMarked
package org.cities4children.mail.server;

import org.jspecify.annotations.NullMarked;
