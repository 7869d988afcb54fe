using System.Reflection;
using System.Runtime.CompilerServices;

namespace Skein.Architecture.Tests;

/// <summary>What commands and pages print as JSON is made of public properties; a tuple has none and would be printed as an empty object.</summary>
public class ViewShapeTests
{
    [Theory]
    [InlineData("Skein.Casework")]
    [InlineData("Skein.Methods")]
    public void No_view_holds_a_tuple(string assemblyName)
    {
        var withTuples = Assembly.Load(assemblyName).GetExportedTypes()
            .Where(type => !IsInput(type))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => HoldsTuple(property.PropertyType))
            .Select(property => $"{property.DeclaringType!.FullName}.{property.Name}");
        Assert.Empty(withTuples);
    }

    [Fact]
    public void A_tuple_is_found_inside_of_lists_and_options()
    {
        Assert.True(HoldsTuple(typeof((int First, int Second))));
        Assert.True(HoldsTuple(typeof(IReadOnlyDictionary<string, IReadOnlyList<(int First, int Second)?>>)));
        Assert.True(HoldsTuple(typeof((int First, int Second)[])));
        Assert.False(HoldsTuple(typeof(IReadOnlyDictionary<string, KeyValuePair<int, int>>)));
    }

    // What is typed in is read, never printed.
    private static bool IsInput(Type type) => type.Name.StartsWith("New", StringComparison.Ordinal) || type.Name == "CodingScheme";

    private static bool HoldsTuple(Type type) =>
        type.IsAssignableTo(typeof(ITuple)) ||
        (type.GetElementType() is { } element && HoldsTuple(element)) ||
        type.GetGenericArguments().Any(HoldsTuple);
}
