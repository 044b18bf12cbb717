package fr.cdg62.finances.devis;

import fr.cdg62.finances.api.devis.DevisResume;
import fr.cdg62.finances.api.devis.DevisVue;
import fr.cdg62.finances.api.devis.EtatDevis;
import fr.cdg62.finances.api.devis.EvenementDevis;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Montant;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A devis; changed only as {@link MachineDevis} allows. */
@Entity
@Table(name = "finances_devis")
class Devis extends EntiteBase {

    private String numero;

    @Column(updatable = false)
    private String siren;

    private String mission;
    private String objet;

    @Enumerated(EnumType.STRING)
    private EtatDevis etat = EtatDevis.BROUILLON;

    @Column(name = "date_tarif")
    private LocalDate dateTarif;

    @Column(name = "emis_le")
    private LocalDate emisLe;

    @Column(name = "valable_jusqu_au")
    private LocalDate valableJusquAu;

    @Column(name = "motif_refus")
    private String motifRefus;

    private BigDecimal total;

    @OneToMany(mappedBy = "devis", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("rang")
    private List<LigneDevis> lignes = new ArrayList<>();

    protected Devis() {}

    Devis(String siren, String mission, String objet, LocalDate dateTarif, List<LigneRetenue> retenues) {
        this.siren = siren;
        contenu(mission, objet, dateTarif, retenues);
    }

    void modifier(
            String mission,
            String objet,
            LocalDate dateTarif,
            List<LigneRetenue> retenues,
            LocalDate jour,
            Predicate<String> roles) {
        etat = transition(EvenementDevis.MODIFIER, jour, roles);
        contenu(mission, objet, dateTarif, retenues);
    }

    private void contenu(String mission, String objet, LocalDate dateTarif, List<LigneRetenue> retenues) {
        this.mission = mission;
        this.objet = objet;
        this.dateTarif = dateTarif;
        lignes.clear();
        for (LigneRetenue retenue : retenues) {
            lignes.add(new LigneDevis(this, lignes.size() + 1, retenue.prix(), retenue.motif()));
        }
        total = Montant.somme(retenues.stream()
                        .map(retenue -> retenue.prix().montant())
                        .toList())
                .valeur();
    }

    /** Checked before a number is taken, so that a refusal leaves no gap. */
    void exigerEmission(LocalDate jour, Predicate<String> roles) {
        transition(EvenementDevis.EMETTRE, jour, roles);
    }

    void emettre(String numeroAttribue, LocalDate jour, LocalDate fin, Predicate<String> roles) {
        etat = transition(EvenementDevis.EMETTRE, jour, roles);
        numero = numeroAttribue;
        emisLe = jour;
        valableJusquAu = fin;
    }

    void accepter(LocalDate jour, Predicate<String> roles) {
        etat = transition(EvenementDevis.ACCEPTER, jour, roles);
    }

    void refuser(String motif, LocalDate jour, Predicate<String> roles) {
        etat = transition(EvenementDevis.REFUSER, jour, roles);
        motifRefus = motif;
    }

    void convertir(LocalDate jour, Predicate<String> roles) {
        etat = transition(EvenementDevis.CONVERTIR, jour, roles);
    }

    private EtatDevis transition(EvenementDevis evenement, LocalDate jour, Predicate<String> roles) {
        return MachineDevis.MACHINE.appliquer(etatAu(jour), evenement, roles);
    }

    /** The state as of a day: EXPIRE from the day after the last day of validity. */
    EtatDevis etatAu(LocalDate jour) {
        return etat == EtatDevis.EMIS && jour.isAfter(valableJusquAu) ? EtatDevis.EXPIRE : etat;
    }

    String siren() {
        return siren;
    }

    String mission() {
        return mission;
    }

    String numero() {
        return numero;
    }

    Montant total() {
        return new Montant(total);
    }

    DevisResume resume(LocalDate jour) {
        return new DevisResume(id(), numero, siren, mission, objet, etatAu(jour), valableJusquAu, total(), version());
    }

    DevisVue vue(LocalDate jour, Predicate<String> roles) {
        return new DevisVue(
                id(),
                numero,
                siren,
                mission,
                objet,
                etatAu(jour),
                dateTarif,
                emisLe,
                valableJusquAu,
                motifRefus,
                total(),
                lignes.stream().map(LigneDevis::vue).toList(),
                MachineDevis.MACHINE.possibles(etatAu(jour), roles),
                version());
    }
}
