package org.cities4children.settings;

import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.runtime.setting.Settings;
import org.cities4children.web.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator changes settings, a reader sees what came of it; afterwards all is as it was. */
public abstract class AtTheDesk {

    @LocalServerPort
    protected int port;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected Settings settings;

    protected SignedIn ada;
    protected Reader reader;

    @BeforeEach
    void open() {
        ada = SignedIn.as(Role.ADMINISTRATOR, port);
        reader = new Reader(port);
    }

    @AfterEach
    void close() {
        ada.close();
        reader.close();
        forget();
    }

    /** As if nobody had chosen anything. */
    protected void forget() {
        jdbc.sql("delete from runtime.settings").update();
        settings.look();
    }

    /** How often this setting was changed, as the audit has it. */
    protected int noted(String key) {
        return jdbc.sql("select count(*) from audit.entries where verb = 'settings.change' and object = :object")
                .param("object", "setting:" + key)
                .query(Integer.class)
                .single();
    }
}
