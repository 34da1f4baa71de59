package org.cities4children.operations.health;

import org.cities4children.web.access.Everyone;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Plain words for probes; never kept by anyone. */
@Controller
@Everyone
class HealthController {

    private final Readiness readiness;

    HealthController(Readiness readiness) {
        this.readiness = readiness;
    }

    @GetMapping("/health/live")
    ResponseEntity<String> live() {
        return answer(HttpStatus.OK, "ok\n");
    }

    @GetMapping("/health/ready")
    ResponseEntity<String> ready() {
        var missing = readiness.missing();
        if (!missing.isEmpty()) {
            return answer(HttpStatus.SERVICE_UNAVAILABLE, "not ready: " + String.join(", ", missing) + "\n");
        }
        var reduced = readiness.reduced();
        return answer(HttpStatus.OK, reduced.isEmpty() ? "ok\n" : "ok, reduced: " + String.join(", ", reduced) + "\n");
    }

    private static ResponseEntity<String> answer(HttpStatus status, String text) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.TEXT_PLAIN)
                .body(text);
    }
}
