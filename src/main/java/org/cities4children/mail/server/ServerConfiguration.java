package org.cities4children.mail.server;

import org.cities4children.mail.ChosenServer;
import org.cities4children.mail.MailServer;
import org.cities4children.runtime.DataFolder;
import org.cities4children.runtime.setting.Settings;
import org.cities4children.web.face.Face;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes Spring Boot's own settings of a mail server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class ServerConfiguration {

    @Bean
    ChosenServer.Safe passwordSafe(DataFolder folder) {
        return new PasswordSafe(folder.resolve("settings.key"));
    }

    @Bean
    MailServer mailServer(
            MailProperties server, SenderSettings sender, Settings settings, ChosenServer.Safe safe, Face face) {
        return new ServerInForce(ConfiguredServer.of(server, sender), settings, safe, face);
    }
}
