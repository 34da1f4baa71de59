package org.cities4children.operations.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cities4children.WholeProgram;
import org.cities4children.audit.Entry;
import org.cities4children.audit.Inquiry;
import org.cities4children.audit.Trail;
import org.cities4children.runtime.check.Check;
import org.cities4children.runtime.check.Fault;
import org.cities4children.runtime.job.JobState;
import org.cities4children.runtime.job.Jobs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeProgram
class ChecksTests {

    @Autowired
    private List<Check> checks;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Trail trail;

    @Test
    void findNothingWrongInTheSampleContent() throws InterruptedException {
        var faults = new ArrayList<Fault>();
        awaitJobs();
        checks.forEach(it -> it.run(faults::add));

        assertThat(checks).extracting(Check::name).contains("audit", "index");
        assertThat(faults).isEmpty();
        assertThat(trail.page(Inquiry.newest(500).on("batch:1")))
                .extracting(Entry::verb)
                .contains("exchange.import");
    }

    @Test
    void jobsOfTheWholeProgramComeRound() throws InterruptedException {
        awaitJobs();

        assertThat(jobs.all()).extracting(JobState::name).contains("audit-sealing", "retention");
        assertThat(jobs.all())
                .allSatisfy(it -> assertThat(it.error()).as(it.name()).isNull());
    }

    private void awaitJobs() throws InterruptedException {
        for (int look = 0; look < 300 && jobs.all().stream().anyMatch(it -> it.ended() == null); look++) {
            Thread.sleep(Duration.ofMillis(50));
        }
        assertThat(jobs.all())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.ended()).isNotNull());
    }
}
