package org.bihuan.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Real messages whose 15 working days were counted by hand, from the State Council's notices of the years 2012 to 2020:
 * ids and times only. Above each stand the day of the week of its submission and the days that count, {@code w} after a
 * make-up workday, {@code =8} after the eighth: 50 % of 15 days is the end of the 8th day, 80 % the end of the 12th, the
 * limit the end of the 15th, then one and three working days more. A rung is reached when no reply came before it.
 *
 * @param due 00:00 of the day after the fifteenth
 * @param rungs those that are reached, each with its day, at 00:00
 */
record HandCounted(
        String id, String submitted, String replied, LocalDate due, boolean late, TreeMap<String, Instant> rungs) {

    /** id, submitted at, replied at, due, verdict, rungs. */
    private static final String MESSAGES = """
            # 92476, Sat: 10/8 9 10 11 12 15 16 17=8 18 19 22 23=12 24 25 26=15; off National Day 9/30-10/7
            92476 2012-09-29T11:03:44 2012-10-10T09:16:55 2012-10-27 onTime
            # 47471, Wed: 12/13 14 17 18 19 20 21 24=8 25 26 27 28=12 31 1/4 5w=15 6w=16; off New Year 1/1-1/3
            47471 2012-12-12T11:19:35 2013-01-07T09:21:47 2013-01-06 late half=2012-12-25 warning=2012-12-29 overdue=2013-01-06 leader=2013-01-07
            # 11924, Tue: 10/8 9 10 11w 13 14 15 16=8 17 20 21 22=12 23 24 27=15 28=16 29 30=18
            11924 2014-10-07T01:42:15 2014-11-05T16:45:32 2014-10-28 late half=2014-10-17 warning=2014-10-23 overdue=2014-10-28 leader=2014-10-29 bulletin=2014-10-31
            # 172654, Sun: 12/15 16 17 18 19 22 23 24=8 25 26 29 30=12 31 1/4w 5=15; off New Year 1/1-1/3
            172654 2014-12-14T21:10:38 2015-01-06T10:21:18 2015-01-06 late half=2014-12-25 warning=2014-12-31 overdue=2015-01-06
            # 18443, Mon: 12/22 23 24 25 28 29 30 31=8 1/4 5 6 7=12 8 11 12=15; off New Year 1/1-1/3
            18443 2015-12-21T09:17:32 2016-01-12T15:02:12 2016-01-13 onTime half=2016-01-01 warning=2016-01-08
            # 10597, Mon: 2/2 3 4 5 6w 14w 15 16=8 17 18 19 22=12 23 24 25=15; off Spring Festival 2/7-2/13
            10597 2016-02-01T09:36:04 2016-02-26T16:07:03 2016-02-26 late half=2016-02-17 warning=2016-02-23 overdue=2016-02-26
            # 10484, Mon: 3/22 23 24 25 28 29 30 31=8 4/1 5 6 7=12 8 11 12=15; off Qingming 4/2-4/4
            10484 2016-03-21T13:52:45 2016-04-13T15:40:33 2016-04-13 late half=2016-04-01 warning=2016-04-08 overdue=2016-04-13
            # 104838, Sun: 3/28 29 30 31 4/1 5 6 7=8 8 11 12 13=12 14 15 18=15; off Qingming 4/2-4/4
            104838 2016-03-27T20:20:59 2016-04-19T09:05:35 2016-04-19 late half=2016-04-08 warning=2016-04-14 overdue=2016-04-19
            # 9790, Sun: 10/10 11 12 13 14 17 18 19=8 20 21 24 25=12 26 27 28=15
            9790 2016-10-09T19:51:25 2016-10-28T11:01:28 2016-10-29 onTime half=2016-10-20 warning=2016-10-26
            # 101057, Sun: 1/23 24 25 26 2/3 4w 6 7=8 8 9 10 13=12 14 15 16=15 17=16 20 21=18; off Spring Festival 1/27-2/2
            101057 2017-01-22T16:21:33 2017-03-21T10:18:14 2017-02-17 late half=2017-02-08 warning=2017-02-14 overdue=2017-02-17 leader=2017-02-18 bulletin=2017-02-22
            # 9171, Sat: 3/20 21 22 23 24 27 28 29=8 30 31 4/1w 5=12 6 7 10=15 11=16; off Qingming 4/2-4/4
            9171 2017-03-18T10:24:39 2017-04-12T11:19:50 2017-04-11 late half=2017-03-30 warning=2017-04-06 overdue=2017-04-11 leader=2017-04-12
            # 9164, Sun: 3/20 21 22 23 24 27 28 29=8 30 31 4/1w 5=12 6 7 10=15 11=16; off Qingming 4/2-4/4
            9164 2017-03-19T11:20:19 2017-04-12T11:21:18 2017-04-11 late half=2017-03-30 warning=2017-04-06 overdue=2017-04-11 leader=2017-04-12
            # 9133, Wed: 3/23 24 27 28 29 30 31 4/1w=8 5 6 7 10=12 11 12 13=15; off Qingming 4/2-4/4
            9133 2017-03-22T09:19:46 2017-04-14T15:30:45 2017-04-14 late half=2017-04-02 warning=2017-04-11 overdue=2017-04-14
            # 9128, Wed: 3/23 24 27 28 29 30 31 4/1w=8 5 6 7 10=12 11 12 13=15; off Qingming 4/2-4/4
            9128 2017-03-22T12:55:17 2017-04-14T15:32:24 2017-04-14 late half=2017-04-02 warning=2017-04-11 overdue=2017-04-14
            # 9090, Tue: 3/29 30 31 4/1w 5 6 7 10=8 11 12 13 14=12 17 18 19=15; off Qingming 4/2-4/4
            9090 2017-03-28T08:55:23 2017-04-20T13:28:03 2017-04-20 late half=2017-04-11 warning=2017-04-15 overdue=2017-04-20
            # 17372, Sat: 5/31 6/1 2 5 6 7 8 9=8 12 13 14 15=12 16 19 20=15; off Dragon Boat 5/28-5/30
            17372 2017-05-27T23:45:56 2017-06-14T15:06:44 2017-06-21 onTime half=2017-06-10
            # 17054, Sat: 10/9 10 11 12 13 16 17 18=8 19 20 23 24=12 25 26 27=15; off National Day 10/1-10/8
            17054 2017-09-30T14:09:48 2017-10-27T10:26:37 2017-10-28 onTime half=2017-10-19 warning=2017-10-25
            # 7089, Fri: 12/25 26 27 28 29 1/2 3 4=8 5 8 9 10=12 11 12 15=15 16=16; off New Year 12/30-1/1
            7089 2017-12-22T10:01:17 2018-01-17T11:17:21 2018-01-16 late half=2018-01-05 warning=2018-01-11 overdue=2018-01-16 leader=2018-01-17
            # 7074, Mon: 12/26 27 28 29 1/2 3 4 5=8 8 9 10 11=12 12 15 16=15; off New Year 12/30-1/1
            7074 2017-12-25T09:41:00 2018-01-17T11:22:14 2018-01-17 late half=2018-01-06 warning=2018-01-12 overdue=2018-01-17
            # 6868, Tue: 1/24 25 26 29 30 31 2/1 2=8 5 6 7 8=12 9 11w 12=15
            6868 2018-01-23T16:30:25 2018-02-11T16:17:54 2018-02-13 onTime half=2018-02-03 warning=2018-02-09
            # 6597, Thu: 3/16 19 20 21 22 23 26 27=8 28 29 30 4/2=12 3 4 8w=15; off Qingming 4/5-4/7
            6597 2018-03-15T18:13:09 2018-04-08T16:19:32 2018-04-09 onTime half=2018-03-28 warning=2018-04-03
            # 85277, Wed: 4/19 20 23 24 25 26 27 28w=8 5/2 3 4 7=12 8 9 10=15; off Labour Day 4/29-5/1
            85277 2018-04-18T09:49:11 2018-05-11T10:47:10 2018-05-11 late half=2018-04-29 warning=2018-05-08 overdue=2018-05-11
            # 16503, Mon: 6/12 13 14 15 19 20 21 22=8 25 26 27 28=12 29 7/2 3=15; off Dragon Boat 6/16-6/18
            16503 2018-06-11T21:46:17 2018-07-03T09:50:00 2018-07-04 onTime half=2018-06-23 warning=2018-06-29
            # 5694, Tue: 6/13 14 15 19 20 21 22 25=8 26 27 28 29=12 7/2 3 4=15; off Dragon Boat 6/16-6/18
            5694 2018-06-12T15:42:13 2018-07-03T14:00:08 2018-07-05 onTime half=2018-06-26 warning=2018-06-30
            # 82725, Thu: 9/28 29w 30w 10/8 9 10 11 12=8 15 16 17 18=12 19 22 23=15; off National Day 10/1-10/7
            82725 2018-09-27T14:50:08 2018-10-23T09:44:31 2018-10-24 onTime half=2018-10-13 warning=2018-10-19
            # 4507, Thu: 10/8 9 10 11 12 15 16 17=8 18 19 22 23=12 24 25 26=15; off National Day 10/5-10/7
            4507 2018-10-04T10:53:07 2018-10-26T16:45:23 2018-10-27 onTime half=2018-10-18 warning=2018-10-24
            # 4504, Thu: 10/8 9 10 11 12 15 16 17=8 18 19 22 23=12 24 25 26=15 29=16 30 31=18; off National Day 10/5-10/7
            4504 2018-10-04T15:54:55 2018-11-05T14:25:40 2018-10-27 late half=2018-10-18 warning=2018-10-24 overdue=2018-10-27 leader=2018-10-30 bulletin=2018-11-01
            # 3692, Sat: 1/2 3 4 7 8 9 10 11=8 14 15 16 17=12 18 21 22=15 23=16 24 25=18; off New Year 12/30-1/1
            3692 2018-12-29T23:27:51 2019-01-29T10:52:01 2019-01-23 late half=2019-01-12 warning=2019-01-18 overdue=2019-01-23 leader=2019-01-24 bulletin=2019-01-26
            # 163528, Thu: 2/11 12 13 14 15 18 19 20=8 21 22 25 26=12 27 28 3/1=15 4=16 5 6=18; off Spring Festival 2/8-2/10
            163528 2019-02-07T15:59:06 2019-03-15T10:37:44 2019-03-02 late half=2019-02-21 warning=2019-02-27 overdue=2019-03-02 leader=2019-03-05 bulletin=2019-03-07
            # 124107, Sat: 2/11 12 13 14 15 18 19 20=8 21 22 25 26=12 27 28 3/1=15; off Spring Festival 2/10
            124107 2019-02-09T09:29:54 2019-02-13T10:40:35 2019-03-02 onTime
            # 108043, Sat: 2/11 12 13 14 15 18 19 20=8 21 22 25 26=12 27 28 3/1=15; off Spring Festival 2/10
            108043 2019-02-09T18:59:21 2019-03-04T16:56:17 2019-03-02 late half=2019-02-21 warning=2019-02-27 overdue=2019-03-02
            # 82338, Fri: 3/25 26 27 28 29 4/1 2 3=8 4 8 9 10=12 11 12 15=15; off Qingming 4/5-4/7
            82338 2019-03-22T15:14:40 2019-04-16T16:45:48 2019-04-16 late half=2019-04-04 warning=2019-04-11 overdue=2019-04-16
            # 103924, Thu: 3/29 4/1 2 3 4 8 9 10=8 11 12 15 16=12 17 18 19=15; off Qingming 4/5-4/7
            103924 2019-03-28T15:32:33 2019-04-19T15:45:48 2019-04-20 onTime half=2019-04-11 warning=2019-04-17
            # 24729, Thu: 3/29 4/1 2 3 4 8 9 10=8 11 12 15 16=12 17 18 19=15; off Qingming 4/5-4/7
            24729 2019-03-28T18:11:12 2019-04-18T14:17:01 2019-04-20 onTime half=2019-04-11 warning=2019-04-17
            # 82303, Tue: 4/3 4 8 9 10 11 12 15=8 16 17 18 19=12 22 23 24=15 25=16; off Qingming 4/5-4/7
            82303 2019-04-02T18:51:45 2019-04-26T09:03:49 2019-04-25 late half=2019-04-16 warning=2019-04-20 overdue=2019-04-25 leader=2019-04-26
            # 139697, Wed: 4/4 8 9 10 11 12 15 16=8 17 18 19 22=12 23 24 25=15; off Qingming 4/5-4/7
            139697 2019-04-03T13:48:20 2019-04-25T09:10:16 2019-04-26 onTime half=2019-04-17 warning=2019-04-23
            # 40971, Wed: 4/4 8 9 10 11 12 15 16=8 17 18 19 22=12 23 24 25=15; off Qingming 4/5-4/7
            40971 2019-04-03T13:51:37 2019-04-26T11:59:47 2019-04-26 late half=2019-04-17 warning=2019-04-23 overdue=2019-04-26
            # 45498, Fri: 6/3 4 5 6 10 11 12 13=8 14 17 18 19=12 20 21 24=15; off Dragon Boat 6/7-6/9
            45498 2019-05-31T18:00:56 2019-06-24T15:58:30 2019-06-25 onTime half=2019-06-14 warning=2019-06-20
            # 139592, Fri: 6/3 4 5 6 10 11 12 13=8 14 17 18 19=12 20 21 24=15; off Dragon Boat 6/7-6/9
            139592 2019-05-31T21:17:28 2019-06-25T10:08:51 2019-06-25 late half=2019-06-14 warning=2019-06-20 overdue=2019-06-25
            # 41794, Mon: 6/4 5 6 10 11 12 13 14=8 17 18 19 20=12 21 24 25=15; off Dragon Boat 6/7-6/9
            41794 2019-06-03T15:48:29 2019-06-26T17:36:01 2019-06-26 late half=2019-06-15 warning=2019-06-21 overdue=2019-06-26
            # 97478, Wed: 8/29 30 9/2 3 4 5 6 9=8 10 11 12 16=12 17 18 19=15; off Mid-Autumn 9/13-9/15
            97478 2019-08-28T08:23:28 2019-09-19T17:22:30 2019-09-20 onTime half=2019-09-10 warning=2019-09-17
            # 22870, Sun: 9/30 10/8 9 10 11 12w 14 15=8 16 17 18 21=12 22 23 24=15; off National Day 10/1-10/7
            22870 2019-09-29T07:37:04 2019-10-09T15:43:55 2019-10-25 onTime
            # 107933, Mon: 10/8 9 10 11 12w 14 15 16=8 17 18 21 22=12 23 24 25=15 28=16 29 30=18
            107933 2019-10-07T17:19:55 2019-11-18T15:05:27 2019-10-26 late half=2019-10-17 warning=2019-10-23 overdue=2019-10-26 leader=2019-10-29 bulletin=2019-10-31
            # 41496, Fri: 12/16 17 18 19 20 23 24 25=8 26 27 30 31=12 1/2 3 6=15; off New Year 1/1
            41496 2019-12-13T10:51:04 2020-01-06T11:25:14 2020-01-07 onTime half=2019-12-26 warning=2020-01-01
            # 107166, Sun: 12/16 17 18 19 20 23 24 25=8 26 27 30 31=12 1/2 3 6=15; off New Year 1/1
            107166 2019-12-15T18:33:40 2020-01-06T16:30:06 2020-01-07 onTime half=2019-12-26 warning=2020-01-01
            """;

    static List<HandCounted> all() {
        return MESSAGES.lines()
                .filter(line -> !line.startsWith("#"))
                .map(HandCounted::parse)
                .toList();
    }

    private static HandCounted parse(String line) {
        var words = line.split(" ");
        var rungs = Arrays.stream(words)
                .skip(5)
                .map(word -> word.split("="))
                .collect(Collectors.toMap(
                        word -> word[0], word -> midnight(LocalDate.parse(word[1])), (a, b) -> a, TreeMap::new));
        return new HandCounted(words[0], words[1], words[2], LocalDate.parse(words[3]), words[4].equals("late"), rungs);
    }

    Instant dueAt() {
        return midnight(due);
    }

    /** Rows of a file, with texts of our own; a quoted text with a line break is among them. */
    static String csv(List<HandCounted> messages, String suffix) {
        return "message_id,subject,submitted_at,detail,reply,replied_at\n"
                + messages.stream()
                        .map(m -> "%s%s,第%s号,%s,\"请答复，\n\"\"谢谢\"\"\",已答复,%s\n"
                                .formatted(m.id, suffix, m.id, m.submitted, m.replied))
                        .collect(Collectors.joining());
    }

    private static Instant midnight(LocalDate day) {
        return instant(day + "T00:00:00");
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
