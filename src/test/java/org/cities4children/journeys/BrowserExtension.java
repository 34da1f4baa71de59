package org.cities4children.journeys;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one {@link Browser} to whoever asks for it; it is closed after the last test. */
final class BrowserExtension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var store = test.getRoot().getStore(Namespace.create(Browser.class));
        var missing = store.get(AssertionError.class, AssertionError.class);
        if (missing != null) {
            throw missing;
        }
        try {
            return store.computeIfAbsent(Browser.class, _ -> Browser.start(), Browser.class);
        } catch (AssertionError e) {
            // Trying again would take as long for each test.
            store.put(AssertionError.class, e);
            throw e;
        }
    }
}
