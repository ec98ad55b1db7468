using Readout.Intake.Languages;
using Xunit;

namespace Readout.Tests.Intake;

public class LanguageFinderTests
{
    [Theory]
    [InlineData("en", "The minister said on Thursday that the talks with the neighbouring country would resume, and that prisoners were to be released.")]
    [InlineData("en", "SANTIAGO, March 7 - Chile praised Peru for its part in the talks and said it was ready to meet.")]
    [InlineData("fr", "Le ministre a déclaré que les pourparlers avec le pays voisin reprendraient et que des prisonniers seraient libérés par la police.")]
    [InlineData("de", "Der Minister sagte am Donnerstag, dass die Gespräche mit dem Nachbarland wieder aufgenommen werden und die Gefangenen nach Hause kommen.")]
    [InlineData("es", "El ministro dijo el jueves que las conversaciones con el país vecino se reanudarán y que los presos serán puestos en libertad por la policía.")]
    [InlineData("pt", "O ministro disse na quinta-feira que as conversas com o país vizinho não foram adiadas e que os presos serão libertados pela polícia.")]
    [InlineData("it", "Il ministro ha detto che i colloqui con il paese vicino non sono stati rinviati e che i prigionieri della guerra saranno liberati dopo la firma.")]
    [InlineData("nl", "De minister zei dat de gesprekken met het buurland niet zijn uitgesteld en dat de gevangenen door het leger worden vrijgelaten.")]
    [InlineData("tr", "Bakan, komşu ülke ile görüşmelerin devam edeceğini ve bu hafta için bir toplantı daha olacak dedi.")]
    [InlineData("pl", "Minister powiedział, że rozmowy z sąsiednim krajem nie zostały odwołane i że więźniowie są już na wolności po decyzji sądu.")]
    [InlineData("ru", "Министр заявил в четверг, что переговоры с соседней страной будут продолжены на следующей неделе.")]
    [InlineData("uk", "Міністр заявив у четвер, що переговори із сусідньою країною будуть продовжені наступного тижня в її столиці.")]
    [InlineData("ar", "قال الوزير يوم الخميس إن المحادثات مع الدولة المجاورة ستستأنف الأسبوع المقبل")]
    [InlineData("fa", "وزیر امور خارجه روز پنجشنبه گفت که گفتگوها با کشور همسایه هفته آینده در پایتخت از سر گرفته می‌شود")]
    [InlineData("zh", "外交部长星期四表示，与邻国的会谈将于下周恢复，双方同意释放囚犯。")]
    [InlineData("ja", "外務大臣は木曜日、隣国との協議を来週再開し、双方が捕虜を釈放することで合意したと述べた。")]
    [InlineData(null, "Shr 12 cts vs 10 cts. Net 1,204 vs 998.")]
    [InlineData(null, "")]
    public void A_text_tells_its_language(string? language, string text) => Assert.Equal(language, LanguageFinder.Find(text));

    [Fact]
    public void Only_what_has_a_model_is_coded()
    {
        Assert.True(LanguageCode.HasModel("en") && LanguageCode.HasModel(null));
        Assert.False(LanguageCode.HasModel("fr") || LanguageCode.HasModel("xx"));
        Assert.Equal(("French (fr)", "xx"), (LanguageCode.Words("fr"), LanguageCode.Words("xx")));
    }
}
