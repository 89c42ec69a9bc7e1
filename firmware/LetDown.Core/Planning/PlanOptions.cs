namespace LetDown.Core.Planning;

/// <summary>What a plan by the milk makes use of. Everything, on a pump; less, to measure what each part is good for.</summary>
internal sealed record PlanOptions
{
    public static PlanOptions All { get; } = new();

    /// <summary>Returns to a breast that was left.</summary>
    public bool Returns { get; init; } = true;

    /// <summary>Stimulates again when flow has fallen.</summary>
    public bool StimulatesAgain { get; init; } = true;

    /// <summary>Tries something when milk is slow.</summary>
    public bool Coaxes { get; init; } = true;

    /// <summary>Needs less evidence for a let-down when one is due.</summary>
    public bool ExpectsLetDowns { get; init; } = true;

    /// <summary>Goes to the other breast after long stimulation in vain, because the change may help.</summary>
    public bool TakesAdvice { get; init; } = true;
}
