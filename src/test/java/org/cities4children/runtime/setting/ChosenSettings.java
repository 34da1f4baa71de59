package org.cities4children.runtime.setting;

import java.util.HashMap;
import java.util.Map;

/** Settings without a database. */
public final class ChosenSettings implements Settings {

    private final Map<String, Object> chosen = new HashMap<>();

    /** Lets this be in force. */
    public <T> ChosenSettings with(Setting<T> setting, T value) {
        chosen.put(setting.key(), value);
        return this;
    }

    @Override
    public <T> T of(Setting<T> setting) {
        return setting.type().cast(chosen.getOrDefault(setting.key(), setting.otherwise()));
    }

    @Override
    public <T> Versioned<T> kept(Setting<T> setting) {
        return new Versioned<>(of(setting), 0);
    }

    @Override
    public <T> boolean change(Setting<T> setting, T value, int since) {
        with(setting, value);
        return true;
    }

    @Override
    public void look() {
        // Nobody else changes them.
    }
}
