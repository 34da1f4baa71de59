/**
 * Who may use what: each handler says so by an annotation, and one interceptor holds it to that.
 *
 * <p>Promises: a handler that says nothing is used by nobody (AccessTests); what somebody may not do does not exist for
 * them (AccessInterceptorTests); nothing is changed for somebody signed in by a form that we did not make for them
 * (AccessInterceptorTests).
 */
@NullMarked
package org.cities4children.web.access;

import org.jspecify.annotations.NullMarked;
