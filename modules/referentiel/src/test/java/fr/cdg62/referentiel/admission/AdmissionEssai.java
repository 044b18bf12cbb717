package fr.cdg62.referentiel.admission;

import fr.cdg62.referentiel.api.parametre.NouveauParametre;
import fr.cdg62.referentiel.api.parametre.ParametreVue;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.parametre.SerieDatee;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** An admission kept in memory, for tests: 300 seconds of tolerance, a general quota of 600 messages. */
public final class AdmissionEssai {
    private static final Map<String, BigDecimal> VALEURS = Map.of(
            "MESSAGE_ECART_HORLOGE", BigDecimal.valueOf(300), "PARTENAIRE_QUOTA_MINUTE", BigDecimal.valueOf(600));

    private AdmissionEssai() {}

    /** At that hour, before any message. */
    public static Admission sansPassage(Horloge horloge) {
        return apres(horloge, 0);
    }

    /** At that hour, in a minute that has already seen so many messages. */
    static Admission apres(Horloge horloge, int messages) {
        return new Admission(
                horloge, new ReglagesMessages(horloge, new ParametresFixes()), new PassagesEnMemoire(messages));
    }

    private static final class PassagesEnMemoire extends Passages {
        private final Set<String> vues = new HashSet<>();
        private int messages;

        PassagesEnMemoire(int messages) {
            this.messages = messages;
        }

        @Override
        Constat noter(Passage passage) {
            boolean inedit = passage.preuve() == null || vues.add(passage.partenaire() + ":" + passage.preuve());
            return new Constat(inedit, inedit ? ++messages : 0);
        }
    }

    private static final class ParametresFixes implements Parametres {
        @Override
        public BigDecimal valeur(String code, LocalDate date) {
            return VALEURS.get(code);
        }

        @Override
        public Datee<BigDecimal> datee(String code, LocalDate date) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SerieDatee<BigDecimal> serie(String code) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Page<ParametreVue> liste(String prefixe, DemandePage page) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ParametreVue ajouter(NouveauParametre nouveau) {
            throw new UnsupportedOperationException();
        }
    }
}
