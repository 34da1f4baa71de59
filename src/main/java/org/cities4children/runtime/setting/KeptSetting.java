package org.cities4children.runtime.setting;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A row, read once. */
final class KeptSetting {

    private static final Logger LOG = LoggerFactory.getLogger(KeptSetting.class);

    private final String json;
    private final int version;
    private volatile @Nullable Object read;

    KeptSetting(String json, int version) {
        this.json = json;
        this.version = version;
    }

    int version() {
        return version;
    }

    boolean isSameAs(@Nullable KeptSetting other) {
        return other != null && other.version == version && other.json.equals(json);
    }

    <T> T value(Setting<T> setting, JsonMapper mapper) {
        var known = read;
        if (known == null) {
            known = readBy(setting, mapper);
            read = known;
        }
        return setting.type().cast(known);
    }

    /** Without the value: it may hold a secret. */
    private <T> T readBy(Setting<T> setting, JsonMapper mapper) {
        try {
            var value = mapper.readValue(json, setting.type());
            if (value != null) {
                return value;
            }
        } catch (JacksonException broken) {
            LOG.debug("The setting {} is broken", setting.key(), broken);
        }
        LOG.warn("The setting {} in the database cannot be read; what goes without saying is used.", setting.key());
        return setting.otherwise();
    }
}
