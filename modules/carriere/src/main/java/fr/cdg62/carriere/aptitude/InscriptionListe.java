package fr.cdg62.carriere.aptitude;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.inscription.ActeInscription;
import fr.cdg62.carriere.api.inscription.EtatInscription;
import fr.cdg62.carriere.api.inscription.NouvelleInscription;
import fr.cdg62.carriere.aptitude.document.AptitudeImprimable;
import fr.cdg62.carriere.aptitude.document.AptitudeImprimable.Ligne;
import fr.cdg62.carriere.aptitude.validite.RegleValidite;
import fr.cdg62.carriere.aptitude.validite.Validite;
import fr.cdg62.carriere.aptitude.vie.MachineInscription;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import fr.cdg62.socle.valeur.Periode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** A lauréat on a list; changed only as {@link MachineInscription} allows and while he is still on it. */
@Entity
@Table(name = "carriere_inscription")
class InscriptionListe extends EntiteBase {

    private static final int NOM_MAXIMUM = 100;
    private static final int TEXTE_MAXIMUM = 200;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "liste_id", updatable = false)
    private ListeAptitude liste;

    private String nom;
    private String prenom;

    @Column(name = "date_naissance")
    private LocalDate dateNaissance;

    private String siren;

    @Column(name = "dossier_id")
    private Long dossier;

    @Enumerated(EnumType.STRING)
    private EtatInscription etat = EtatInscription.INSCRIT;

    private int renouvellements;
    private LocalDate prorogation;

    @Column(name = "sortie_le")
    private LocalDate sortieLe;

    @Column(name = "motif_sortie")
    private String motifSortie;

    @OneToMany(mappedBy = "inscription", cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    private List<SuspensionInscription> suspensions = new ArrayList<>();

    protected InscriptionListe() {}

    InscriptionListe(ListeAptitude liste, NouvelleInscription nouvelle, Long dossier) {
        this.liste = liste;
        this.nom = Saisie.texte(nouvelle.nom(), NOM_MAXIMUM, "nom");
        this.prenom = Saisie.texte(nouvelle.prenom(), NOM_MAXIMUM, "prenom");
        this.dateNaissance = Saisie.present(nouvelle.dateNaissance(), "dateNaissance");
        this.siren = nouvelle.siren();
        this.dossier = dossier;
    }

    /**
     * Makes something happen.
     *
     * @return a French warning to show, else empty
     */
    Optional<String> survenir(ActeInscription acte, LocalDate jour, RegleValidite regle, Predicate<String> roles) {
        Saisie.exiger(liste.etablieLe() != null, "La liste n'est pas encore établie.", "evenement");
        LocalDate date = Saisie.present(acte.date(), "date");
        EtatInscription suivant = MachineInscription.MACHINE.appliquer(etat, acte.evenement(), roles);
        Optional<String> avertissement = Optional.empty();
        switch (acte.evenement()) {
            case RENOUVELER -> avertissement = renouveler(date, jour, regle);
            case SUSPENDRE -> suspendre(acte, date, regle);
            case PROROGER -> proroger(date, regle);
            case NOMMER, RADIER -> sortir(acte, date, regle);
            case REINSCRIRE -> reinscrire(acte, date);
        }
        etat = suivant;
        return avertissement;
    }

    private Optional<String> renouveler(LocalDate recueLe, LocalDate jour, RegleValidite regle) {
        Saisie.exiger(!recueLe.isAfter(jour), "Une demande est reçue aujourd'hui au plus tard.", "date");
        Optional<String> avertissement = validite(regle).demander(recueLe);
        renouvellements++;
        return avertissement;
    }

    private void suspendre(ActeInscription acte, LocalDate debut, RegleValidite regle) {
        exigerVivante(debut, regle);
        Saisie.present(acte.motifSuspension(), "motifSuspension");
        if (acte.texte() == null || acte.texte().isBlank()) {
            throw new DemandeRefusee(
                    CodeProbleme.APTITUDE_JUSTIFICATIF,
                    "Une suspension est prouvée : indiquez la pièce justificative (%s)."
                            .formatted(acte.motifSuspension().libelle().toLowerCase(Locale.FRENCH)),
                    "texte");
        }
        String preuve = Saisie.texte(acte.texte(), TEXTE_MAXIMUM, "texte");
        suspensions.stream()
                .filter(suspension -> suspension.est(acte.motifSuspension(), debut))
                .findFirst()
                .ifPresentOrElse(
                        enCours -> enCours.clore(Saisie.present(acte.fin(), "fin"), preuve),
                        () -> suspensions.add(new SuspensionInscription(
                                this, acte.motifSuspension(), new Periode(debut, acte.fin()), preuve)));
    }

    private void proroger(LocalDate dernierJour, RegleValidite regle) {
        LocalDate terme = validite(regle).terme().orElse(dernierJour);
        Saisie.exiger(
                dernierJour.isAfter(terme),
                "La prorogation va au-delà du terme (%s).".formatted(courte(terme)),
                "date");
        prorogation = dernierJour;
    }

    private void sortir(ActeInscription acte, LocalDate date, RegleValidite regle) {
        exigerVivante(date, regle);
        sortieLe = date;
        motifSortie = Saisie.texte(acte.texte(), TEXTE_MAXIMUM, "texte");
    }

    private void reinscrire(ActeInscription acte, LocalDate date) {
        Saisie.exiger(!date.isBefore(sortieLe), "La réinscription suit la nomination.", "date");
        sortieLe = null;
        motifSortie = Saisie.texte(acte.texte(), TEXTE_MAXIMUM, "texte");
    }

    private void exigerVivante(LocalDate date, RegleValidite regle) {
        Validite validite = validite(regle);
        if (!validite.vivante(date)) {
            throw new DemandeRefusee(
                    CodeProbleme.APTITUDE_INSCRIPTION_ETEINTE,
                    "Au %s, %s %s n'est pas inscrit sur cette liste : l'inscription va du %s au %s."
                            .formatted(
                                    courte(date),
                                    prenom,
                                    nom,
                                    courte(liste.etablieLe()),
                                    validite.terme().map(terme -> courte(terme)).orElse("…")),
                    "date");
        }
    }

    /** Only once the list is établie. */
    Validite validite(RegleValidite regle) {
        return new Validite(
                liste.etablieLe(),
                renouvellements,
                suspensions.stream().map(SuspensionInscription::periode).toList(),
                prorogation,
                regle);
    }

    /** What an attestation of this day prints. */
    AptitudeImprimable attestation(String intitule, RegleValidite regle, LocalDate jour) {
        return new AptitudeImprimable(
                liste.numero(),
                intitule,
                courte(liste.etablieLe()),
                courte(jour),
                validite(regle)
                        .terme()
                        .map(terme -> "jusqu'au %s inclus".formatted(courte(terme)))
                        .orElse("jusqu'à une date qui sera connue à la fin de la suspension en cours"),
                List.of(new Ligne(nom, prenom)));
    }

    EtatInscription etatAu(LocalDate jour, RegleValidite regle) {
        if (liste.etablieLe() == null || etat == EtatInscription.NOMME || etat == EtatInscription.RADIE) {
            return etat;
        }
        Validite validite = validite(regle);
        if (jour.isBefore(liste.etablieLe()) || validite.vivante(jour)) {
            return validite.suspendue(jour) ? EtatInscription.SUSPENDU : etat;
        }
        return EtatInscription.EXPIRE;
    }

    /** Whether he may be nominated from this list that day. */
    boolean vivante(LocalDate jour, RegleValidite regle) {
        return switch (etatAu(jour, regle)) {
            case NOMME, RADIE, EXPIRE -> false;
            default -> true;
        };
    }

    EtatInscription etat() {
        return etat;
    }

    ListeAptitude liste() {
        return liste;
    }

    String nom() {
        return nom;
    }

    String prenom() {
        return prenom;
    }

    String siren() {
        return siren;
    }

    String qui() {
        return prenom + " " + nom;
    }

    boolean estLaMemePersonne(InscriptionListe autre) {
        return nom.equalsIgnoreCase(autre.nom)
                && prenom.equalsIgnoreCase(autre.prenom)
                && dateNaissance.equals(autre.dateNaissance);
    }

    LocalDate dateNaissance() {
        return dateNaissance;
    }

    LocalDate sortieLe() {
        return sortieLe;
    }

    String motifSortie() {
        return motifSortie;
    }

    int renouvellements() {
        return renouvellements;
    }
}
