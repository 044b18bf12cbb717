package fr.cdg62.partenaires.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValeurRecueTest {
    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource(nullValues = "-", textBlock = """
            la seule de ce nom,              numero,            <t:a><t:numero>12</t:numero></t:a>,                 12
            d'un élément de liste,           periodes[1].debut, <a><b/><debut>2027-01-01</debut></a>,               2027-01-01
            d'une liste,                     noms[0],           <a><noms>x</noms></a>,                              x
            sur une seule ligne,             note,              <a><note> un <![CDATA[& deux]]> </note></a>,        un & deux
            plusieurs du même nom,           numero,            <a><numero>1</numero><numero>2</numero></a>,        -
            aucune,                          numero,            <a><autre>1</autre></a>,                            -
            vide,                            numero,            <a><numero> </numero></a>,                          -
            qui a des enfants,               numero,            <a><numero>1<b/></numero></a>,                      -
            que le journal cache,            iban,              <a><iban>…</iban></a>,                              -
            d'un message coupé,              numero,            <a><numero>1</numero>… (9 octets),                  -
            """)
    void dansLeMessage(String cas, String champ, String xml, String attendue) {
        String declare = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + xml.replace("<t:a>", "<t:a xmlns:t='u'>");
        assertThat(ValeurRecue.dans(declare, champ).orElse(null)).isEqualTo(attendue);
    }

    @ParameterizedTest
    @CsvSource({"é", "😀"})
    void deuxCentsCaracteresAuPlus(String caractere) {
        assertThat(ValeurRecue.dans("<a><nom>" + caractere.repeat(201) + "</nom></a>", "nom"))
                .hasValue(caractere.repeat(200));
    }
}
