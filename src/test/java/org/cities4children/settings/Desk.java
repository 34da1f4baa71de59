package org.cities4children.settings;

import org.cities4children.runtime.setting.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts settings back as they were before a test. */
public final class Desk {

    private Desk() {}

    public static void clear(JdbcClient jdbc, Settings settings) {
        jdbc.sql("delete from runtime.settings").update();
        settings.look();
    }

    /** How often this setting was changed, as the audit has it. */
    public static int noted(JdbcClient jdbc, String key) {
        return jdbc.sql("select count(*) from audit.entries where verb = 'settings.change' and object = :object")
                .param("object", "setting:" + key)
                .query(Integer.class)
                .single();
    }
}
