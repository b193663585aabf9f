package org.bihuan.reports.opinion;

import java.util.List;
import org.bihuan.cases.Channel;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which cases are opinions (district default); complaints of units and officials are, whatever their channel.
 *
 * @param channels whose cases are opinions
 */
@ConfigurationProperties("bihuan.reports.opinions")
record OpinionSettings(List<Channel> channels) {

    List<String> names() {
        return channels.stream().map(Channel::name).toList();
    }
}
