namespace LetDown.Simulator.Mother;

/// <summary>
/// Every figure the mother is made from. Row ids (LD…, FL…, VA…) are those of the published figures; what no row gives, or only a
/// row that nobody has read, says "our assumption". Grams, seconds and mmHg unless a name says otherwise. Which rows set something here and
/// which only check the population is told in the last column of docs/published-figures.csv; none that only checks is cited here (a test).
/// </summary>
internal static class MotherParameters
{
    // Milk: how much is there when she sits down.

    /// <summary>Milk made by one breast, mL/h: middle of right 18.4 and left 15.5 (FL16).</summary>
    public const double SynthesisMedian = 16.2;

    /// <summary>Log deviation of the above: 6.3 of 18.4 and 5.1 of 15.5 (FL16).</summary>
    public const double SynthesisSigma = 0.33;

    /// <summary>Most that a breast makes in an hour, mL/h (FL17).</summary>
    public const double SynthesisMost = 56;

    /// <summary>Log of right over left: 18.4 / 15.5 (FL16).</summary>
    public const double RightOverLeftMean = 0.171;

    /// <summary>Its deviation, so that right is the more productive in 7 of 10 (FL26): 0.171 / 0.524.</summary>
    public const double RightOverLeftSigma = 0.326;

    /// <summary>Fewest and most sessions a day (FL24), which give the time since the last one.</summary>
    public const double SessionsPerDayLow = 6.6;

    /// <summary>See <see cref="SessionsPerDayLow"/>.</summary>
    public const double SessionsPerDayHigh = 7.6;

    /// <summary>Log deviation of one interval between sessions. Our assumption: 1.7 to 6.7 h in 19 of 20 (FL23: 6 to 18 feeds a day).</summary>
    public const double SessionIntervalSigma = 0.35;

    /// <summary>Share of the available milk that was taken last time (FL22: 67 %).</summary>
    public const double EmptyingMean = 0.67;

    /// <summary>Its deviation. Our assumption: a little below the 20 % of FL19, which includes short feeds.</summary>
    public const double EmptyingSigma = 0.17;

    /// <summary>Smallest and largest storage capacity of a breast, mL (FL20).</summary>
    public const double StorageLow = 74;

    /// <summary>See <see cref="StorageLow"/>.</summary>
    public const double StorageHigh = 382;

    /// <summary>Median storage, mL: the geometric middle of FL20. Log deviation so that its range is about four deviations.</summary>
    public const double StorageMedian = 168;

    /// <summary>See <see cref="StorageMedian"/>.</summary>
    public const double StorageSigma = 0.4;

    /// <summary>
    /// Share of the available milk that no pumping gets. Our assumption, between the 65.5 % taken in 15 min (FL11) and everything;
    /// 76 ± 20 % after a breastfeed (FL19).
    /// </summary>
    public const double Residue = 0.2;

    /// <summary>Fullness from which a breast makes less: "beyond 6 h" (FL18) at the usual rate and storage. Our straight line to 0 when full.</summary>
    public const double SlowsWhenFull = 0.6;

    // Flow.

    /// <summary>
    /// Ejection flow of one full breast at her best suction, g/s. What is seen as her maximum is a little less: 0.5 ± 0.2 (FL02).
    /// </summary>
    public const double FlowMedian = 0.56;

    /// <summary>Log deviation of the above that does not come from how much milk she has; together 0.2 of 0.5 (FL02).</summary>
    public const double FlowSigma = 0.4;

    /// <summary>Softest flow that still counts as a let-down to anyone, g/s. Our assumption: above FL03's 0.1.</summary>
    public const double FlowLeast = 0.25;

    /// <summary>Strongest flow, g/s: keeps every 5 s below 4.6 g (FL01), pulsation included.</summary>
    public const double FlowMost = 0.82;

    /// <summary>Power with which flow follows the milk she has, about the usual amount. Our assumption: half of FL02's spread.</summary>
    public const double FlowWithMilk = 0.6;

    /// <summary>Available milk of the usual breast, g: 16.2 mL/h for 3.4 h (FL24) at 67 % emptying (FL22), with their spread.</summary>
    public const double UsualMilk = 90;

    /// <summary>
    /// Power with which flow follows what is left: the first ejection stronger than the third (VA04), 41 % of all milk in the first (LD13),
    /// 62 % in the first two (LD15).
    /// </summary>
    public const double FlowWithFullness = 0.75;

    /// <summary>Share of an ejection that drips from a breast nobody pumps; the rest flows back. Our assumption.</summary>
    public const double Drip = 0.03;

    /// <summary>What suction alone draws between ejections, g/s from a full breast. Our assumption: a tenth of FL03.</summary>
    public const double FlowBetween = 0.01;

    /// <summary>Vacuum beyond which more brings nothing: her own maximum comfortable vacuum, mmHg (VA01).</summary>
    public const double ComfortMean = 190.7;

    /// <summary>Its deviation: 8.8 is probably the standard error of 23 women (VA01), so 8.8·√23.</summary>
    public const double ComfortSigma = 42;

    /// <summary>Bounds of the above. Our assumption: two deviations.</summary>
    public const double ComfortLow = 105;

    /// <summary>See <see cref="ComfortLow"/>.</summary>
    public const double ComfortHigh = 275;

    /// <summary>How long a breast remembers the peak of suction, s. Our assumption: two cycles.</summary>
    public const double PeakMemory = 2.5;

    /// <summary>How long it remembers the mean, s. Our assumption.</summary>
    public const double MeanMemory = 3;

    /// <summary>Share of flow that comes whatever the moment of the cycle; the rest follows the vacuum. Our assumption.</summary>
    public const double SteadyShare = 0.4;

    /// <summary>Most that one moment of a cycle may exceed its mean. Our assumption.</summary>
    public const double PulseMost = 2.5;

    // Stimulation and the reflex.

    /// <summary>A cycle counts once suction rises through this, mmHg. Our assumption: well below the softest cleared stimulation (VA13: 39 to 60).</summary>
    public const double CycleAbove = 30;

    /// <summary>... having been below this, mmHg. Our assumption.</summary>
    public const double CycleBelow = 20;

    /// <summary>Share of what is missing to full stimulation that each cycle adds. Our assumption: 47 and 120 cycles/min hardly differ (LD10, LD11).</summary>
    public const double CycleKick = 0.6;

    /// <summary>How long stimulation outlasts the last cycle, s. Our assumption.</summary>
    public const double StimulusMemory = 4;

    /// <summary>Stimulation at which her clock runs at full speed. Our assumption: about 35 cycles/min.</summary>
    public const double StimulusEnough = 0.6;

    /// <summary>What the second breast's stimulation adds to the pace: 5.1 against 4.3 ejections in 15 min (LD02, LD01).</summary>
    public const double BothBreasts = 0.186;

    /// <summary>Pace under noise: pulses of oxytocin 1.14 against 2.25 in 20 min (LD29, from LD26 and LD27).</summary>
    public const double NoisePace = 0.507;

    /// <summary>Pace while doing sums: 1.28 against 2.25 (LD30, from LD26 and LD28).</summary>
    public const double ArithmeticPace = 0.569;

    /// <summary>Log deviation of the first latency from session to session of one woman. Our assumption.</summary>
    public const double LatencySigmaWithin = 0.2;

    /// <summary>Share of women whose first ejection does not answer to reminders of the baby. Our assumption.</summary>
    public const double NoCueResponse = 0.3;

    /// <summary>Most that reminders shorten the first latency of one who does answer, share. Our assumption: oxytocin rises before suckling (LD33).</summary>
    public const double CueMost = 0.6;

    /// <summary>Most that tiredness lengthens the first latency, share. Our assumption.</summary>
    public const double TiredMost = 0.8;

    /// <summary>What warming does to her ejection flow. Our assumption: the whole of ST11 (1.42) is an upper bound from one study.</summary>
    public const double WarmFlow = 1.25;

    /// <summary>What warming leaves of the milk that no pumping gets. Our assumption, as above.</summary>
    public const double WarmResidue = 0.6;

    /// <summary>What warming does to the first latency. Our assumption.</summary>
    public const double WarmLatency = 0.85;

    /// <summary>
    /// Median time under stimulation to the first ejection, s. Our assumption: no row that was read gives it. Chosen so that 15 min
    /// hold LD01's and LD04's count at LD21's interval.
    /// </summary>
    public const double LatencyMedian = 75;

    /// <summary>Log deviation between women. Our assumption: 1 in 20 waits for more than 2.5 min.</summary>
    public const double LatencySigma = 0.45;

    /// <summary>Bounds of the above, s. Our assumption.</summary>
    public const double LatencyLow = 20;

    /// <summary>See <see cref="LatencyLow"/>.</summary>
    public const double LatencyHigh = 300;

    /// <summary>
    /// Median interval between onsets, s. Longer than the 221 s of LD21, because 15 min of watching catch more of the short ones; so that
    /// they hold 4.3 ejections (LD01).
    /// </summary>
    public const double IntervalMedian = 240;

    /// <summary>Shortest and longest interval, of a woman and of any two ejections, s (LD21, read as a range).</summary>
    public const double IntervalLow = 68;

    /// <summary>See <see cref="IntervalLow"/>.</summary>
    public const double IntervalHigh = 371;

    /// <summary>Log deviation between women: with it 15 min hold between 4.2 ± 2.0 (LD04) and 4.5 ± 1.5 ejections (LD05).</summary>
    public const double IntervalSigma = 0.4;

    /// <summary>Log deviation within a session. Our assumption.</summary>
    public const double IntervalSigmaWithin = 0.22;

    /// <summary>
    /// What a change to the other breast leaves of the wait for the next ejection. Our assumption: mothers are told that switching may
    /// bring the next one; no row says how much.
    /// </summary>
    public const double WaitAfterChange = 0.4;

    /// <summary>A breast counts as changed to when it was left alone for this long, s. Our assumption.</summary>
    public const double LeftAlone = 20;

    /// <summary>How long a clock that waits for stimulation remembers it, s. Our assumption.</summary>
    public const double ClockMemory = 600;

    /// <summary>Mean time between ejections that come by themselves, s. Our assumption: one in three hours.</summary>
    public const double SpontaneousMean = 3 * 3600;

    // One ejection.

    /// <summary>Shortest and longest ejection, s (LD16, LD17).</summary>
    public const double DurationLow = 45;

    /// <summary>See <see cref="DurationLow"/>.</summary>
    public const double DurationHigh = 210;

    /// <summary>Median duration, s: the geometric middle of LD16 and LD17.</summary>
    public const double DurationMedian = 97;

    /// <summary>Its log deviation, so that LD16 to LD17 is about four deviations.</summary>
    public const double DurationSigma = 0.39;

    /// <summary>Share of an ejection after which flow is highest: fast up, slower down. Our assumption.</summary>
    public const double PeakAt = 0.2;

    /// <summary>What is left of an ejection's strength from one to the next, however full she is (VA04). Our assumption of how much.</summary>
    public const double StrengthLeft = 0.98;

    /// <summary>Log deviation of the strength of one ejection. Our assumption.</summary>
    public const double StrengthSigma = 0.15;

    /// <summary>Share of ejections that only one breast answers: 4.5 % (LD07).</summary>
    public const double OneSided = 0.045;

    /// <summary>What the other breast still does then. Our assumption.</summary>
    public const double OneSidedRest = 0.1;

    // What she notices.

    /// <summary>Share of women who feel let-downs at all. Our assumption.</summary>
    public const double Feels = 0.65;

    /// <summary>Share of her ejections that such a woman feels. Our assumption.</summary>
    public const double FeelsThisOne = 0.8;

    /// <summary>From when to when after its onset she feels it, s. Our assumption.</summary>
    public const double FeelsFrom = 3;

    /// <summary>See <see cref="FeelsFrom"/>.</summary>
    public const double FeelsTo = 8;
}
