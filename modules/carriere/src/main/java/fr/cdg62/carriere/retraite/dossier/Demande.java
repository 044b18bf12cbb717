package fr.cdg62.carriere.retraite.dossier;

import fr.cdg62.carriere.api.retraite.dossier.DatesDepart;
import fr.cdg62.carriere.api.retraite.dossier.HypothesesReversion;
import fr.cdg62.carriere.api.retraite.dossier.MotifAnticipation;
import fr.cdg62.carriere.api.retraite.dossier.NouveauDossierRetraite;
import fr.cdg62.carriere.retraite.reversion.HypothesesReversionEnJson;
import fr.cdg62.socle.valeur.Iban;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What the agent asks for: when, why before the age, on which account. Of the account only the ends are kept. */
@Embeddable
class Demande {
    @Column(name = "demandee_le", updatable = false)
    private LocalDate demandeeLe;

    @Column(name = "dernier_jour")
    private LocalDate dernierJour;

    private LocalDate radiation;
    private LocalDate effet;

    @Enumerated(EnumType.STRING)
    private MotifAnticipation anticipation;

    private String justification;

    @Column(name = "iban_masque")
    private String ibanMasque;

    @Convert(converter = HypothesesReversionEnJson.class)
    private HypothesesReversion reversion;

    protected Demande() {}

    Demande(NouveauDossierRetraite nouveau) {
        this.demandeeLe = nouveau.demandeeLe();
        this.anticipation = nouveau.anticipation();
        justifier(nouveau.justification());
        fixer(nouveau.depart());
        verserSur(nouveau.iban());
    }

    /** That of the survivors: the pension of the agent ended the day he died. */
    Demande(LocalDate deces, LocalDate jour) {
        this.demandeeLe = jour;
        fixer(new DatesDepart(deces, deces.plusDays(1), deces.plusDays(1)));
    }

    void fixer(DatesDepart depart) {
        dernierJour = depart.dernierJour();
        radiation = depart.radiation();
        effet = depart.effet();
    }

    void verserSur(String iban) {
        if (!vide(iban)) {
            ibanMasque = new Iban(iban).masque();
        }
    }

    void anticiper(MotifAnticipation motif) {
        anticipation = motif;
    }

    void justifier(String retard) {
        if (!vide(retard)) {
            justification = retard.strip();
        }
    }

    void partagerEntre(HypothesesReversion hypotheses) {
        reversion = hypotheses;
    }

    /** Null before the survivors are told, and for another pension. */
    HypothesesReversion reversion() {
        return reversion;
    }

    LocalDate demandeeLe() {
        return demandeeLe;
    }

    DatesDepart depart() {
        return new DatesDepart(dernierJour, radiation, effet);
    }

    MotifAnticipation anticipation() {
        return anticipation;
    }

    String justification() {
        return justification;
    }

    String ibanMasque() {
        return ibanMasque;
    }

    private static boolean vide(String texte) {
        return texte == null || texte.isBlank();
    }
}
