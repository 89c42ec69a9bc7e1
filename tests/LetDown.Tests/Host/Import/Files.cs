using System.Text;
using LetDown.Host.Import;

namespace LetDown.Tests.Host.Import;

/// <summary>Files as trackers write them, made up here, and a mother in the middle of Europe who reads them.</summary>
internal static class Files
{
    public const string Huckleberry =
        """
        Type,Start,End,Duration,Start Condition,Start Location,End Condition,Notes,Logged By
        Pump,2026-09-28 06:35,,,0ml,,20ml,,
        Pump,2026-09-27 12:01,,,0.25oz,,,"slow,
        but ""calm"" at last",Ann
        Feed,2026-09-27 09:10,2026-09-27 09:59,00:49,00:24R,Breast,00:25L,,
        Feed,2026-09-27 03:00,,00:10,00:10L,Breast,,,
        Feed,2026-09-26 21:00,,,Formula,Bottle,90ml,,
        Diaper,2026-09-26 20:30,,,Wet,,,,

        Diaper,2026-09-26 18:00,,,Both,,,,
        """;

    public const string NaraBaby =
        """
        "Type","_activityKey","Profile Name","Start Date/time","Start Date/time (Epoch)","Time Zone","Note","[Pump] Duration (Seconds)","[Pump] End Date/time (Epoch)","[Pump] Left Volume","[Pump] Left Volume Unit","[Pump] Right Volume","[Pump] Right Volume Unit","[Pump] Total Volume","[Pump] Total Volume Unit","[Breastfeed] Begin Side","[Breastfeed] Left Duration (Seconds)","[Breastfeed] Right Duration (Seconds)","[Diaper] Type"
        "Pump","k1","Kim","2026-09-28 06:35:00","1790570100000","Europe/Vienna","tired","900","1790571000000","30","ML","2","FLOZ","89.1","ML","","","",""
        "Pump","k2","Kim","2026-09-28 09:35:00","1790580900000","Europe/Vienna","","","1790581800000","","","","","80","ML","","","",""
        "Breastfeed","k3","Kim","2026-09-28 12:00:00","1790589600000","Europe/Vienna","","","","","","","","","","RIGHT.nonTimer","300","420",""
        "Diaper","k4","Kim","2026-09-28 12:30:00","1790591400000","Europe/Vienna","","","","","","","","","","","","","Wet"
        """;

    public const string BabyBuddyPumpings =
        """
        id,child_id,child_first_name,start,end,duration,amount,notes,stash_amount
        1,3,Kim,2026-09-28 06:35:00,2026-09-28 06:55:30,00:20:30,75.0,morning,75.0
        2,3,Kim,2026-09-28T10:00:00+02:00,,0:15:00,60,,
        """;

    public const string BabyBuddyOldPumpings = "child_id,amount,time\n3,75,2026-09-28 06:35:00\n";

    public const string BabyBuddyFeedings =
        """
        child_id,start,end,type,method,amount,notes
        3,2026-09-28 03:00:00,2026-09-28 03:12:00,breast milk,left breast,,
        3,2026-09-28 06:00:00,2026-09-28 06:20:00,breast milk,both breasts,,sleepy
        3,2026-09-28 09:00:00,2026-09-28 09:10:00,formula,bottle,90,
        """;

    public const string MedelaFamily =
        """
        Datum;Beginn;Ende;Seite;Menge;Notiz
        28-09-2026;a;b;c;60;x
        28-09-2026;a;b;c;60;x
        27-09-2026;a;b;c;45,6;x
        """;

    public const string FeedBaby =
        """
        id,Pumping Time,Side,Quantity,Unit,Notes,Bottle Feed Id,Finished Time,Uses Timer,Duration
        11,06:35:00 09-28-2026,LEFT,2.5,IMPERIAL,,,06:50:00 09-28-2026,1,900
        12,06:35:00 09-28-2026,RIGHT,60,METRIC,warm,,,0,0:12:00
        13,09:00:00 09-28-2026,BOTH,60,METRIC,,,,0,12
        """;

    public const string HatchBaby =
        """
        Baby Name,Start Time,End Time,Activity,Amount,Percentile,Duration,Info,Notes
        Kim,09/28/2026 6:35 AM,09/28/2026 6:50 AM,Pumping,2.5 oz,,15m,,quiet
        Kim,09/28/2026 12:05 PM,09/28/2026 12:15 PM,Feeding,,,10m,Left breast,
        Kim,09/28/2026 3:05 PM,09/28/2026 3:15 PM,Feeding,3 oz,,10m,Bottle,
        Kim,09/28/2026 4:05 PM,09/28/2026 4:05 PM,Weight,9.1,40,,,
        """;

    public const string LetDownRecords =
        """
        kind,started_at,duration_seconds,grams_left,grams_right,grams_total,nursed_seconds_left,nursed_seconds_right,first_side,text,key
        pumped,2026-09-28T06:35:00+02:00,900,40.5,35,,,,left,on the train,a1
        nursing,2026-09-28 09:00,600,,,,360,240,right,,
        pumped,2026-09-28 12:00,,,,3oz,,,,,
        """;

    public const string LetDownSessions =
        """
        id,pump,started_at,duration_seconds,state,end_reason,program,let_downs,first_let_down_seconds,left_seconds,right_seconds,grams_left,grams_right,simulated
        20260928-043500-5e55,pump-1,2026-09-28T04:35:00.0000000+00:00,1200,complete,neither-side-gives,adaptive,3,90,600,600,40,25.5,false
        20260928-083500-5e56,pump-1,2026-09-28T08:35:00.0000000+00:00,1200,complete,neither-side-gives,adaptive,3,90,600,600,40,25.5,true
        20260928-103500-5e57,pump-1,2026-09-28T10:35:00.0000000+00:00,200,running,,adaptive,0,,100,100,4,2,false
        """;

    public const string LetDownJson =
        """
        { "version": 1, "writtenBy": [1, { "a": 2 }], "records": [
          { "kind": "pumped", "startedAt": "2026-09-28T06:35:00+02:00", "durationSeconds": 9E2, "grams": { "left": 40.5, "right": 35 }, "firstSide": "left", "text": "on\tthe train", "key": "a1", "tags": ["tired"] },
          { "kind": "nursing", "startedAt": "2026-09-28T09:00", "durationSeconds": 600, "grams": null, "nursedSeconds": { "left": 360, "right": 240 }, "key": null }
        ] }
        """;

    public const string LetDownSessionsJson =
        """
        [ { "id": "20260928-043500-5e55", "state": "complete", "startedAt": "2026-09-28T04:35:00+00:00", "durationSeconds": 1200, "letDowns": 3, "program": null,
            "pumpedSeconds": { "left": 600, "right": 600 }, "grams": { "left": 40, "right": 25.5 }, "simulated": false, "pumpId": "pump-1" } ]
        """;

    /// <summary>One hour ahead of UTC, two from the last Sunday of March, 2:00, to the last Sunday of October, 3:00.</summary>
    public static TimeZoneInfo Vienna { get; } = TimeZoneInfo.CreateCustomTimeZone(
        "vienna", TimeSpan.FromHours(1), "vienna", "vienna", "vienna, summer",
        [
            TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
                new(1996, 1, 1), DateTime.MaxValue.Date, TimeSpan.FromHours(1),
                TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new(1, 1, 1, 2, 0, 0), 3, 5, DayOfWeek.Sunday),
                TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new(1, 1, 1, 3, 0, 0), 10, 5, DayOfWeek.Sunday)),
        ]);

    public static ImportOptions Options { get; } = new() { Zone = Vienna, Now = new(2026, 11, 24, 4, 30, 0, TimeSpan.Zero) };

    /// <summary>Every file with what it is.</summary>
    public static TheoryData<ImportFormat, string> All => new()
    {
        { ImportFormat.Huckleberry, Huckleberry },
        { ImportFormat.NaraBaby, NaraBaby },
        { ImportFormat.BabyBuddy, BabyBuddyPumpings },
        { ImportFormat.BabyBuddy, BabyBuddyOldPumpings },
        { ImportFormat.BabyBuddy, BabyBuddyFeedings },
        { ImportFormat.MedelaFamily, MedelaFamily },
        { ImportFormat.FeedBaby, FeedBaby },
        { ImportFormat.HatchBaby, HatchBaby },
        { ImportFormat.LetDownCsv, LetDownRecords },
        { ImportFormat.LetDownCsv, LetDownSessions },
        { ImportFormat.LetDownJson, LetDownJson },
        { ImportFormat.LetDownJson, LetDownSessionsJson },
    };

    public static ImportReading Read(string text, ImportOptions? options = null) => ImportFile.Read(Encoding.UTF8.GetBytes(text), options ?? Options);

    /// <summary>A moment in summer there.</summary>
    public static DateTimeOffset Summer(int month, int day, int hour, int minute) => new(2026, month, day, hour, minute, 0, TimeSpan.FromHours(2));

    public static TimeSpan Minutes(double minutes) => TimeSpan.FromMinutes(minutes);
}
