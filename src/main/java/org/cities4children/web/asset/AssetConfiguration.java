package org.cities4children.web.asset;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the files once, at the start. */
@Configuration(proxyBeanMethods = false)
class AssetConfiguration {

    @Bean
    Assets assets() {
        return Assets.read();
    }
}
