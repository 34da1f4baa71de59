package org.cities4children.settings;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.cities4children.audit.Audit;
import org.cities4children.audit.Deed;
import org.cities4children.runtime.setting.Setting;
import org.cities4children.runtime.setting.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes a setting and notes who did. */
@Component
public class Changing {

    private static final int LONGEST = 200;

    private final Settings settings;
    private final Audit audit;

    Changing(Settings settings, Audit audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /** What is kept at this moment. */
    public <T> Settings.Versioned<T> kept(Setting<T> setting) {
        return settings.kept(setting);
    }

    /**
     * Changes it, unless somebody else did since this version; what is as it was is no change.
     *
     * @param facts what was chosen, for the audit; no secrets
     */
    private <T> boolean change(Setting<T> setting, T value, int since, UUID by, Map<String, String> facts) {
        var kept = settings.kept(setting);
        if (kept.value().equals(value) && kept.version() == since) {
            return true;
        }
        if (!settings.change(setting, value, since)) {
            return false;
        }
        var noted = new TreeMap<String, String>();
        facts.forEach((fact, text) -> noted.put(fact, plain(text)));
        audit.note(new Deed(by, null, "settings.change", "setting:" + setting.key(), noted));
        return true;
    }

    /** The same for a form: nothing when it is done, else the form to show again, since somebody else was faster. */
    @Transactional
    public <T> Optional<Sheet> change(Setting<T> setting, T value, Sheet sent, UUID by, Map<String, String> facts) {
        return change(setting, value, sent.since(), by, facts)
                ? Optional.empty()
                : Optional.of(Sheet.overtaken(settings.kept(setting).version(), sent.tried()));
    }

    /** The audit takes neither addresses nor long texts. */
    private static String plain(String text) {
        var plain = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").replace("@", " at ");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
