/** What every answer tells browsers to refuse, and which requests are refused because another site sent them. */
@NullMarked
package org.cities4children.web.headers;

import org.jspecify.annotations.NullMarked;
