package org.cities4children.web.asset;

import java.time.Duration;
import java.util.Optional;
import org.cities4children.runtime.setting.Settings;
import org.cities4children.web.NotFoundException;
import org.cities4children.web.access.Everyone;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Sends the files; browsers keep them, since a changed file has another address. */
@Everyone
@Controller
class AssetController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl FOR_A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final Assets assets;
    private final Settings settings;

    AssetController(Assets assets, Settings settings) {
        this.assets = assets;
        this.settings = settings;
    }

    @GetMapping(Assets.FOLDER + "{fileName}")
    ResponseEntity<byte[]> show(
            @PathVariable String fileName,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String encodings) {
        return answer(found(fileName).orElseThrow(NotFoundException::new), encodings, FOR_EVER);
    }

    /** Another node may have sent a page in colours, or with a logo, that this one has not heard of yet. */
    private Optional<Asset> found(String fileName) {
        var asset = assets.find(fileName);
        if (asset.isPresent() || !(Assets.isStylesheet(fileName) || Assets.isLogo(fileName))) {
            return asset;
        }
        settings.look();
        return assets.find(fileName);
    }

    /** Browsers ask for this name whatever a page says. */
    @GetMapping("/favicon.ico")
    ResponseEntity<byte[]> icon(
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String encodings) {
        return answer(assets.named("icon.svg"), encodings, FOR_A_DAY);
    }

    private static ResponseEntity<byte[]> answer(Asset asset, @Nullable String encodings, CacheControl cache) {
        boolean zipped = asset.isZipped() && encodings != null && encodings.contains("gzip");
        var answer = ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .cacheControl(cache);
        if (zipped) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.body(zipped ? asset.zipped() : asset.content());
    }
}
