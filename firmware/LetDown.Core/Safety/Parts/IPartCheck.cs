namespace LetDown.Core.Safety.Parts;

/// <summary>A check of a part without which pumping is as safe as with it: what it finds is told, and written down, and nothing else.</summary>
internal interface IPartCheck
{
    /// <summary>What it tells when its part is not well.</summary>
    Notice Notice { get; }

    /// <summary>Whether the part is not well in this tick.</summary>
    /// <param name="readings">What was measured.</param>
    /// <param name="senses">The vacuum, zeroed.</param>
    /// <param name="told">What the actuators were told when it was measured.</param>
    /// <param name="dt">s.</param>
    bool Look(in Readings readings, LineSenses senses, in Actuation told, double dt);
}
