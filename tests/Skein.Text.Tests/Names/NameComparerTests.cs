using Skein.Text.Names;
using Skein.Text.Names.Comparison;

namespace Skein.Text.Tests.Names;

/// <summary>Names of invented people. The oracle is the rule that the test's name states, and the threshold at which a pair is proposed.</summary>
public class NameComparerTests
{
    private const double Threshold = 0.7;

    [Theory]
    [InlineData("Brahim Dravenni", "Ibrahim Dravenni")]
    [InlineData("Youcef Dravenni", "Yusuf Dravenni")]
    [InlineData("Noureddine Dravenni", "Nur al-Din Dravenni")]
    [InlineData("Tomar Dravaoui", "Tomar El Drawawi")]
    [InlineData("Tomar Selvounsi", "Tomar al-Selvunsi")]
    [InlineData("Tomar Dravaniev", "Tomar Dravanieva")]
    [InlineData("Tomar Oumelïev", "Tomar Umelyev")]
    [InlineData("Hocine Dravenni", "Hussein Dravenni")]
    [InlineData("Lahcen Dravenni", "Hassan Dravenni")]
    [InlineData("Khalid Dravenni", "Chalid Dravenni")]
    [InlineData("Abdelkader Dravenni", "Abd al-Qadir Dravenni")]
    [InlineData("Tomar Ben Selvan", "Tomar Benselvan")]
    [InlineData("Tomar Bel Kassadi", "Tomar Belkassadi")]
    [InlineData("Tomar Schambulatow", "Tomar Zhambulatov")]
    [InlineData("Tomar Tschagardin", "Tomar Chagardin")]
    [InlineData("Dravenni, Tomar", "Tomar DRAVENNI")]
    [InlineData("Shaykh Tomar Dravenni", "Tomar Dravenni")]
    [InlineData("Tomar Selvan Dravenni", "Tomar Dravenni")]
    [InlineData("TomarDravenni", "Tomar Dravenni")]
    [InlineData("Tomar Dravneni", "Tomar Dravenni")]
    [InlineData("William Dravenni", "Bill Dravenni")]
    [InlineData("Tomar درافيني", "Tomar Dravini")]
    [InlineData("محمد درافيني", "Mohamed Dravini")]
    [InlineData("Шамиль Дравенов", "Shamil Dravenov")]
    [InlineData("Τόμαρ Δραβένης", "Tomar Dravenis")]
    public void One_name_in_two_spellings_is_proposed(string left, string right) => Assert.InRange(Person(left, right), Threshold, NameComparer.Highest);

    /// <summary>The pairs that must never be merged on their own, each before one invented family name: two brothers share it.</summary>
    [Theory]
    [InlineData("Salah", "Salim")]
    [InlineData("Hassan", "Hussein")]
    [InlineData("Khalid", "Khalil")]
    [InlineData("Jamal", "Kamal")]
    [InlineData("Omar", "Ammar")]
    [InlineData("Samir", "Sami")]
    [InlineData("Nabil", "Nadir")]
    [InlineData("Abdelkader", "Abdelkarim")]
    [InlineData("Abderrahman", "Abderrahim")]
    [InlineData("Mahmoud", "Mohamed")]
    [InlineData("Ahmed", "Hamed")]
    [InlineData("Karim", "Akram")]
    [InlineData("Said", "Saad")]
    [InlineData("Hamza", "Khamzat")]
    [InlineData("Adel", "Abdel")]
    [InlineData("Rachid", "Rachad")]
    public void Two_given_names_before_one_family_name_are_two_people(string left, string right) =>
        Assert.InRange(Person($"{left} Dravenni", $"{right} Dravenni"), NameComparer.Lowest, Threshold - 0.05);

    [Theory]
    [InlineData("Tomar Selvan Karvel Dravenni", "Tomar Selvan Karvel Oskolti")]
    [InlineData("Tomar Selvan Dravenni", "Tomar Miklou Dravenni")]
    public void One_replaced_word_in_a_long_name_means_another_person(string left, string right)
    {
        var comparison = Compare(left, right);

        Assert.InRange(comparison.Probability, NameComparer.Lowest, Threshold - 0.15);
        Assert.Contains(NameFinding.WordReplaced, comparison.Findings);
        Assert.Equal(2, comparison.LeftOver.Count);
    }

    /// <summary>In a long list some part of some name always sounds like this one; nobody is offered for that alone.</summary>
    [Theory]
    [InlineData("Wilbram Dostan", "WALBRAN")]
    [InlineData("Salvin Okta Brandel", "Maulana Selvan")]
    [InlineData("Miklos Thelvar Oskan", "Mukhlis")]
    [InlineData("Tomar Dravenni", "TIMUR")]
    [InlineData("Karvel Castrelli", "Karvel Castonguy")]
    [InlineData("Karvel Albassen", "Karvel Albonetti")]
    [InlineData("김종은", "김정은")]
    public void A_fit_that_chance_explains_is_not_proposed(string left, string right) => Assert.InRange(Person(left, right), NameComparer.Lowest, Threshold - 0.01);

    [Fact]
    public void Father_and_son_are_told_apart()
    {
        var comparison = Compare("Tomar bin Selvan al-Dravi", "Selvan bin Tomar al-Dravi");

        Assert.Contains(NameFinding.FatherAndSonSwapped, comparison.Findings);
        Assert.InRange(comparison.Probability, NameComparer.Lowest, Threshold - 0.01);
        Assert.InRange(Person("Tomar bin Selvan al-Dravi", "Tomar ben Selvan al-Dravi"), Threshold, 1);
    }

    [Theory]
    [InlineData("Abou Tomar al-Dravi", "Abu Tomar al-Dravi")]
    [InlineData("Abu Tomar", "Abu Tomar")]
    [InlineData("Oum Selva", "Umm Selva")]
    public void A_kunya_with_or_without_a_nisba_identifies_nobody(string left, string right)
    {
        var comparison = Compare(left, right);

        Assert.InRange(comparison.Probability, NameComparer.Lowest, NameComparer.HighestOfKunya);
        Assert.Contains(NameFinding.KunyaIdentifiesNobody, comparison.Findings);
    }

    /// <summary>Who is called by one name that many bear may be anybody of that name; by a rare one hardly.</summary>
    [Theory]
    [InlineData("Mohamed", "Mohamed Selvan Dravenni")]
    [InlineData("Abdul Samad", "Abdul Samad Dravenni")]
    [InlineData("Haji Ahmad", "Ahmad Selvan Dravenni")]
    public void A_frequent_name_alone_identifies_nobody(string left, string right)
    {
        var comparison = Compare(left, right);

        Assert.InRange(comparison.Probability, NameComparer.Lowest, NameComparer.HighestOfOneWord);
        Assert.Contains(NameFinding.OneWordSaysLittle, comparison.Findings);
        Assert.True(Person("Dravenni", "Mohamed Selvan Dravenni") > comparison.Probability);
        Assert.DoesNotContain(NameFinding.OneWordSaysLittle, Compare("Mohamed Dravenni", "Mohamed Selvan Dravenni").Findings);
    }

    [Theory]
    [InlineData("Front for the Salvation of Syria", "Emirate of Dravelin in Syria")]
    [InlineData("Islamic Union", "Group of the Oskoltin of Islam")]
    public void Two_bodies_that_share_a_land_or_a_faith_alone_are_not_proposed(string left, string right)
    {
        var comparison = Organisation(left, right);

        Assert.InRange(comparison.Probability, NameComparer.Lowest, NameComparer.HighestOfOneWord);
        Assert.Contains(NameFinding.OneWordSaysLittle, comparison.Findings);
        Assert.Equal(comparison.Probability, Organisation(right, left).Probability);
    }

    [Theory]
    [InlineData("Tomar Abdul Selvan", "Tomar Selvan Abdul")]
    [InlineData("Abd al-Selvan Dravenni", "Dravenni Selvan Abdul")]
    public void Abdul_behind_its_word_is_read_with_it(string left, string right)
    {
        Assert.InRange(Person(left, right), Threshold, NameComparer.Highest);
        Assert.Contains(Compare(left, right).Matches, match => match.Rule == NameRule.Joined);
    }

    [Fact]
    public void An_initial_constrains()
    {
        var fits = Compare("T. Dravenni", "Tomar Dravenni");
        var differs = Compare("K. Dravenni", "Tomar Dravenni");

        Assert.Equal(NameRule.Initial, fits.Matches[0].Rule);
        Assert.Contains(NameFinding.InitialsDiffer, differs.Findings);
        Assert.True(fits.Probability > differs.Probability);
        Assert.True(fits.Probability < Person("Tomar Dravenni", "Tomar Dravenni"));
    }

    [Fact]
    public void A_rare_name_in_common_says_more_than_a_frequent_one() =>
        Assert.True(Person("Selvan Dravenni", "Selvan Dravenni Oskolti") > Person("Mohamed Ali", "Mohamed Ali Oskolti"));

    [Theory]
    [InlineData("Dravel Trading Co. Ltd", "Dravel Trading Limited")]
    [InlineData("OOO Dravelin", "Dravelin LLC")]
    [InlineData("ООО Дравелин", "OOO Dravelin")]
    [InlineData("Dravelgood Company", "Dravel Good Company")]
    [InlineData("Organisation for Dravel Help", "Organization for Dravel Help")]
    [InlineData("D.L.F.", "Dravelian Liberation Forces")]
    [InlineData("Jabhat Dravelin", "Dravelin Front")]
    [InlineData("Jabhat Tahrir Dravelin", "Dravelin Liberation Front")]
    [InlineData("Katibat al-Muhajirin Dravelin", "Dravelin Emigrants Battalion")]
    [InlineData("Frente de Liberación Dravel", "Front for the Liberation of Dravel")]
    [InlineData("Jund al-Khilafah fi Dravelin", "Soldiers of the Caliphate in Dravelin")]
    [InlineData("Dravelin Hawala", "Dravelin Exchange")]
    public void One_organisation_in_two_forms_is_proposed(string left, string right) =>
        Assert.InRange(Organisation(left, right).Probability, Threshold, NameComparer.Highest);

    [Theory]
    [InlineData("Dravel Bank", "Oskolt Bank")]
    [InlineData("Islamic Front", "Islamic Army")]
    [InlineData("Dravel Fund III", "Dravel Fund IV")]
    [InlineData("Dravel International Trading", "Dravel Liberation Front")]
    [InlineData("Dravel AG", "Dravel GmbH")]
    [InlineData("Jaish al-Dravelin", "Jaish al-Oskolti")]
    [InlineData("Ministry of Defense", "Defense Industries Organization")]
    public void Two_bodies_of_like_names_are_not_proposed(string left, string right) =>
        Assert.InRange(Organisation(left, right).Probability, NameComparer.Lowest, Threshold - 0.01);

    [Fact]
    public void The_evidence_names_the_rule_for_each_part_and_what_is_left_over()
    {
        const string Left = "Youcef Tomar Dravenni";
        const string Right = "Yusuf Dravenny Oskolti";
        var comparison = Compare(Left, Right);

        Assert.Equal(
            [("Youcef", "Yusuf", NameRule.SameClass), ("Dravenni", "Dravenny", NameRule.SameSound)],
            comparison.Matches.Select(match => (match.Left.Of(Left).ToString(), match.Right.Of(Right).ToString(), match.Rule)));
        Assert.Equal(
            [(true, "Tomar"), (false, "Oskolti")],
            comparison.LeftOver.Select(rest => (rest.IsLeft, rest.Span.Of(rest.IsLeft ? Left : Right).ToString())));
        Assert.Equal(NameSettling.BothNamesInOneSource, comparison.WouldSettle);
        Assert.Equal(NameModel.Shipped.Version, comparison.Model);
    }

    [Fact]
    public void The_weights_of_the_evidence_add_up_to_the_probability()
    {
        var comparison = Compare("Tomar Selvan Dravenni", "Tomar Dravenny");
        var odds = comparison.Weights.Sum(weight => weight.LogOdds);

        Assert.Equal(comparison.Probability, 1 / (1 + Math.Exp(-odds)), 0.01);
    }

    [Fact]
    public void The_same_name_is_never_certain() =>
        Assert.InRange(Person("Tomar Selvan Karvel Oskolti Dravenni", "Tomar Selvan Karvel Oskolti Dravenni"), 0.95, NameComparer.Highest);

    [Fact]
    public void A_word_that_is_common_in_the_list_counts_less()
    {
        var names = Enumerable.Range(0, 300).Select(i => PreparedName.Of($"Tomar {(char)('a' + (i % 26))}ostrel{(char)('a' + (i / 26))}uk", NameKind.Person)).ToList();
        var rarity = NameRarity.Of(names);

        Assert.True(
            NameComparer.Shipped.Probability(Of("Tomar", rarity), Of("Tomar Dravenni", rarity)) < NameComparer.Shipped.Probability(Of("Tomar", null), Of("Tomar Dravenni", null)));

        static PreparedName Of(string name, NameRarity? rarity) => PreparedName.Of(name, NameKind.Person, rarity);
    }

    [Fact]
    public void A_person_and_an_organisation_are_not_compared() => Assert.Throws<ArgumentException>(() =>
        NameComparer.Shipped.Probability(PreparedName.Of("Tomar", NameKind.Person), PreparedName.Of("Tomar", NameKind.Organisation)));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("...")]
    [InlineData("😀")]
    [InlineData("\u0000\u0007")]
    public void A_text_without_a_name_is_like_no_name(string text) => Assert.Equal(NameComparer.Lowest, Person(text, text == "😀" ? "Tomar" : text));

    /// <summary>By the letters alone the second of each pair fits as well or better: what is not written contradicts nothing.</summary>
    [Theory]
    [InlineData("بيرلون فيلتورب", "Perlun Veltorp", "Parlan Valtarp")]
    [InlineData("إدغرين هولفرت", "Edgren Holvert", "Adgran Hilvart")]
    [InlineData("درافو مولينيه", "Draveau Molinet", "Drava Molana")]
    public void Vowels_that_a_script_leaves_out_tell_the_likely_name_from_another(string written, string likely, string other)
    {
        Assert.InRange(Person(written, likely), Threshold, 1);
        Assert.True(Person(written, likely) > Person(written, other));
    }

    [Fact]
    public void A_learnt_reading_is_named_as_another_reading_in_the_evidence()
    {
        var comparison = Compare("فيلتورب", "Veltorp");

        Assert.Equal(NameRule.OtherShape, Assert.Single(comparison.Matches).Rule);
    }

    [Fact]
    public void Another_given_name_in_another_script_stays_below_the_threshold() =>
        Assert.InRange(Person("بيرلون فيلتورب", "Brendon Veltorp"), 0, Threshold - 0.01);

    [Fact]
    public void Weights_of_another_version_are_refused() =>
        Assert.Throws<FormatException>(() => NameModel.Parse(["no such feature\t1\t1"]));

    [Fact]
    public void Any_two_texts_have_a_bounded_probability_that_does_not_depend_on_their_order_and_agrees_with_the_evidence() => Properties.HoldForTexts(text =>
    {
        var middle = text.Length / 2;
        return Enum.GetValues<NameKind>().All(kind =>
        {
            var left = PreparedName.Of(text[..middle], kind);
            var right = PreparedName.Of(text[middle..] + " محمد Dravenni", kind);
            var probability = NameComparer.Shipped.Probability(left, right);
            var comparison = NameComparer.Shipped.Compare(right, left);
            return probability is >= NameComparer.Lowest and <= NameComparer.Highest
                && probability.Equals(NameComparer.Shipped.Probability(right, left))
                && probability.Equals(comparison.Probability)
                && comparison.Matches.All(match => match.Left.End <= right.Original.Length && match.Right.End <= left.Original.Length);
        });
    });

    [Fact]
    public void Repeated_words_do_not_blow_up()
    {
        var name = PreparedName.Of(string.Concat(Enumerable.Repeat("Isel Ben Dravel Al Ben Ali ", 400)), NameKind.Person);

        Assert.Equal(PreparedName.MostCompared, NameComparer.Shipped.Compare(name, name).Matches.Count);
    }

    private static double Person(string left, string right) =>
        NameComparer.Shipped.Probability(PreparedName.Of(left, NameKind.Person), PreparedName.Of(right, NameKind.Person));

    private static NameComparison Compare(string left, string right) =>
        NameComparer.Shipped.Compare(PreparedName.Of(left, NameKind.Person), PreparedName.Of(right, NameKind.Person));

    private static NameComparison Organisation(string left, string right) =>
        NameComparer.Shipped.Compare(PreparedName.Of(left, NameKind.Organisation), PreparedName.Of(right, NameKind.Organisation));
}
