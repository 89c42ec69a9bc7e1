namespace LetDown.Core.Safety.Checks;

/// <summary>A check only raises a fault; what is done about it is the failsafe's business.</summary>
internal interface IFaultCheck
{
    /// <summary>The fault that this tick's readings show, or <see cref="Fault.None"/>.</summary>
    Fault Look(in Readings readings, LineSenses senses, double dt);
}
