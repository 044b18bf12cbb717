package fr.cdg62.carriere.conseil;

import fr.cdg62.carriere.api.conseil.EtatSaisine;
import fr.cdg62.carriere.api.conseil.EvenementSaisine;
import fr.cdg62.carriere.api.conseil.LigneSaisine;
import fr.cdg62.carriere.api.conseil.NatureSaisine;
import fr.cdg62.carriere.api.conseil.NouvelleSaisine;
import fr.cdg62.carriere.api.conseil.ReponseProposee;
import fr.cdg62.carriere.api.conseil.SaisineVue;
import fr.cdg62.carriere.api.conseil.ThemeConseil;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.trace.TraceEnJson;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A question of an employer; changed only as {@link MachineSaisine} allows. */
@Entity
@Table(name = "carriere_saisine")
class Saisine extends EntiteBase {
    private static final Trace AUCUNE = new Trace(List.of());
    private static final Set<EtatSaisine> REPONDUES =
            EnumSet.of(EtatSaisine.REPONSE, EtatSaisine.CONTESTEE, EtatSaisine.ACCEPTEE, EtatSaisine.CLASSEE);

    @Column(nullable = false, updatable = false)
    private String numero;

    @Column(nullable = false, updatable = false)
    private String siren;

    @Column(nullable = false)
    private String arrondissement;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private NatureSaisine nature;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ThemeConseil theme;

    @Column(nullable = false)
    private String objet;

    @Column(nullable = false)
    private String question;

    @Column(name = "agent_id")
    private Long agent;

    @Column(nullable = false)
    private String demandeur;

    @Column(name = "recue_le", nullable = false)
    private LocalDate recueLe;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EtatSaisine etat = EtatSaisine.SAISINE;

    private String auteur;
    private String controleur;
    private String reponse;
    private String regles;
    private String entrees;

    @Convert(converter = TraceEnJson.class)
    @Column(nullable = false)
    private Trace trace = AUCUNE;

    @Column(name = "repondue_le")
    private LocalDate repondueLe;

    private String motif;

    protected Saisine() {}

    Saisine(String numero, NouvelleSaisine nouvelle, String arrondissement, String demandeur, LocalDate jour) {
        this.numero = numero;
        this.siren = nouvelle.siren();
        this.arrondissement = arrondissement;
        this.nature = nouvelle.nature();
        this.theme = nouvelle.theme();
        this.objet = nouvelle.objet().strip();
        this.question = nouvelle.question().strip();
        this.agent = nouvelle.agent();
        this.demandeur = demandeur;
        this.recueLe = jour;
    }

    void survenir(EvenementSaisine evenement, String raison, String acteur, LocalDate jour, Predicate<String> roles) {
        EtatSaisine suivant = MachineSaisine.MACHINE.appliquer(etat, evenement, roles);
        if (evenement == EvenementSaisine.VALIDER) {
            exigerAutre(acteur);
            controleur = acteur;
            repondueLe = jour;
        }
        if (raison != null) {
            motif = raison;
        }
        etat = suivant;
    }

    private void exigerAutre(String acteur) {
        if (acteur.equals(auteur)) {
            throw new DemandeRefusee(
                    CodeProbleme.SEPARATION_DES_TACHES,
                    "Vous avez préparé cette réponse : une autre personne doit la contrôler.");
        }
    }

    /** The answer proposed, by this author; checked before the event itself. */
    void proposer(ReponseProposee proposee, String acteur) {
        reponse = Saisie.texte(proposee.texte(), 10_000, "reponse.texte");
        if (estCalcul()) {
            Saisie.texte(proposee.regles(), 500, "reponse.regles");
            Saisie.texte(proposee.entrees(), 10_000, "reponse.entrees");
            Saisie.exiger(
                    !proposee.etapes().isEmpty(),
                    "Un calcul se donne étape par étape : indiquez-en au moins une.",
                    "reponse.etapes");
        }
        regles = proposee.regles();
        entrees = proposee.entrees();
        trace = new Trace(proposee.etapes());
        auteur = acteur;
    }

    String siren() {
        return siren;
    }

    String numero() {
        return numero;
    }

    String arrondissement() {
        return arrondissement;
    }

    Long agent() {
        return agent;
    }

    boolean estCalcul() {
        return nature == NatureSaisine.EXPERTISE;
    }

    /** Whether its calculation is still to be done or checked. */
    boolean attendCalcul() {
        return estCalcul() && etat != EtatSaisine.IRRECEVABLE && !REPONDUES.contains(etat);
    }

    LigneSaisine ligne() {
        return new LigneSaisine(id(), numero, siren, nature, theme, objet, etat, recueLe, repondueLe);
    }

    /**
     * What is shown.
     *
     * @param tout true for the CDG, which also sees what is being prepared
     * @param manques segments missing from the careers to calculate upon
     */
    SaisineVue vue(boolean tout, List<String> manques, Predicate<String> roles) {
        boolean montre = tout || REPONDUES.contains(etat);
        return new SaisineVue(
                id(),
                numero,
                siren,
                nature,
                theme,
                objet,
                question,
                agent,
                demandeur,
                recueLe,
                etat,
                montre ? auteur : null,
                montre ? controleur : null,
                montre ? reponse : null,
                montre ? regles : null,
                montre ? entrees : null,
                montre ? trace : AUCUNE,
                repondueLe,
                tout || etat == EtatSaisine.IRRECEVABLE || REPONDUES.contains(etat) ? motif : null,
                manques,
                MachineSaisine.MACHINE.possibles(etat, roles),
                version());
    }
}
