package org.cities4children.mail.server;

import org.cities4children.mail.MailServer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes Spring Boot's own settings of a mail server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class ServerConfiguration {

    @Bean
    MailServer mailServer(MailProperties server, SenderSettings sender) {
        return ConfiguredServer.of(server, sender);
    }
}
