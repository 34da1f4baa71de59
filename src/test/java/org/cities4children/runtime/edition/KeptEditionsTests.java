package org.cities4children.runtime.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.cities4children.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class KeptEditionsTests {

    private final DataSource database = TestDatabase.with("runtime");
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    private final List<Object> heardHere = new ArrayList<>();
    private final List<Object> heardThere = new ArrayList<>();
    private final KeptEditions here = new KeptEditions(JdbcClient.create(database), heardHere::add);
    private final KeptEditions there = new KeptEditions(JdbcClient.create(database), heardThere::add);

    @BeforeEach
    void look() {
        here.look();
        there.look();
        heardHere.clear();
        heardThere.clear();
    }

    @Test
    void tellsThisNodeWithTheCommitAndAnotherAtItsNextLook() {
        transaction.executeWithoutResult(_ -> {
            here.nextAfterCommit();
            here.nextAfterCommit();
            there.look();
            assertThat(heardHere).isEmpty();
        });

        assertThat(heardHere).containsExactly(new Editions.Begun());
        assertThat(heardThere).as("before the commit").isEmpty();
        there.look();
        assertThat(heardThere).containsExactly(new Editions.Begun());
    }

    @Test
    void tellsNobodyTwice() {
        transaction.executeWithoutResult(_ -> here.nextAfterCommit());
        there.look();
        heardHere.clear();
        heardThere.clear();

        here.look();
        there.look();

        assertThat(heardHere).isEmpty();
        assertThat(heardThere).isEmpty();
    }

    @Test
    void missesNoneOfAnotherNodeThroughOneOfItsOwn() {
        transaction.executeWithoutResult(_ -> there.nextAfterCommit());
        transaction.executeWithoutResult(_ -> here.nextAfterCommit());
        heardHere.clear();

        here.look();

        assertThat(heardHere).containsExactly(new Editions.Begun());
    }

    @Test
    void tellsNobodyOfWhatIsRolledBack() {
        transaction.executeWithoutResult(it -> {
            here.nextAfterCommit();
            it.setRollbackOnly();
        });

        here.look();
        there.look();

        assertThat(heardHere).isEmpty();
        assertThat(heardThere).isEmpty();
    }

    @Test
    void tellsOfADatabaseThatWasPutBack() {
        transaction.executeWithoutResult(_ -> here.nextAfterCommit());
        heardHere.clear();
        JdbcClient.create(database).sql("update runtime.edition set number = 0").update();

        here.look();

        assertThat(heardHere).containsExactly(new Editions.Begun());
    }
}
