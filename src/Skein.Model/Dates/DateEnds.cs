namespace Skein.Model.Dates;

/// <summary>
/// Where the beginning and the end of a date may lie, each between two bounds that are included. What lies between <see cref="LastStart"/> and
/// <see cref="FirstEnd"/>, where they are in that order, the date certainly fills; the rest, from <see cref="FirstStart"/> to <see cref="LastEnd"/>, it may.
/// </summary>
/// <param name="FirstStart">The earliest that it can begin; open means minus infinity.</param>
/// <param name="LastStart">The latest that it can begin; unknown where its end is no help.</param>
/// <param name="FirstEnd">The earliest that it can end; unknown where its beginning is no help.</param>
/// <param name="LastEnd">The latest that it can end; open means plus infinity.</param>
public readonly record struct DateEnds(DateBound FirstStart, DateBound LastStart, DateBound FirstEnd, DateBound LastEnd);
