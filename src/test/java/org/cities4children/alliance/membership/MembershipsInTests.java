package org.cities4children.alliance.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.cities4children.alliance.Membership;
import org.cities4children.alliance.Memberships;
import org.cities4children.alliance.Organisations;
import org.cities4children.people.Role;
import org.cities4children.people.SignedIn;
import org.cities4children.runtime.edition.Editions;
import org.cities4children.runtime.job.Job;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One member of the sample content in tests of the whole program, which stands as before afterwards. */
public final class MembershipsInTests implements AutoCloseable {

    public final SignedIn ada;
    public final String slug;
    public final String name;

    private final ApplicationContext program;
    private final JdbcClient jdbc;

    public MembershipsInTests(ApplicationContext program, int port) {
        this.program = program;
        this.jdbc = program.getBean(JdbcClient.class);
        this.ada = SignedIn.as(Role.ADMINISTRATOR, port);
        var member = program.getBean(Organisations.class).members().getFirst();
        this.slug = member.slug();
        this.name = member.name();
        run();
        reset();
    }

    public void grant(String email, String role) {
        assertThat(ada.post("/desk/mandates/" + slug, "email", email, "role", role)
                        .statusCode())
                .isEqualTo(303);
    }

    public Membership membership() {
        return program.getBean(Memberships.class).named(slug).orElseThrow();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(program.getBean(Clock.class).instant(), ZoneOffset.UTC);
    }

    /** Lets it be so many days since it was to confirm. */
    public void late(int days) {
        jdbc.sql("update alliance.memberships set due = :due where organisation = :key")
                .param("due", today().minusDays(days))
                .param("key", membership().organisation())
                .update();
        run();
    }

    /** Lets the job come round. */
    public void run() {
        program.getBeansOfType(Job.class).values().stream()
                .filter(it -> it.name().equals("alliance-reminders"))
                .forEach(Job::run);
    }

    public int noted(String verb) {
        return jdbc.sql("select count(*) from audit.entries where verb = :verb and object = :object")
                .param("verb", "alliance.membership." + verb)
                .param("object", "organisation:" + membership().organisation())
                .query(Integer.class)
                .single();
    }

    private void reset() {
        jdbc.sql("delete from alliance.reminders").update();
        jdbc.sql("delete from alliance.unreminded").update();
        jdbc.sql("delete from alliance.confirmations").update();
        jdbc.sql("delete from alliance.membership_steps").update();
        jdbc.sql("""
            update alliance.memberships set state = 'active', since = null, cycle = 1, confirmed = null, until = null,
                shown_dormant = false, due = :due
            """).param("due", today().plusYears(1)).update();
        new TransactionTemplate(program.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> program.getBean(Editions.class).nextAfterCommit());
    }

    @Override
    public void close() {
        reset();
        jdbc.sql("delete from alliance.mandates").update();
        ada.close();
    }
}
