namespace LetDown.Core.Safety.Checks;

/// <summary>A check only raises a fault; what is done about it is the arbiter's business.</summary>
internal interface IFaultCheck
{
    /// <summary>The fault that this tick's readings show, or <see cref="Fault.None"/>.</summary>
    /// <param name="readings">What was measured.</param>
    /// <param name="senses">The same, zeroed.</param>
    /// <param name="told">What the actuators were told when it was measured.</param>
    /// <param name="dt">s.</param>
    Fault Look(in Readings readings, LineSenses senses, in Actuation told, double dt);
}
