package fr.cdg62.carriere.retraite.compte;

import fr.cdg62.carriere.api.retraite.compte.CompteRetraiteVue.VersionCir;
import fr.cdg62.carriere.api.retraite.compte.ContenuCompte;
import fr.cdg62.carriere.api.retraite.compte.EnfantCompte;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.api.retraite.compte.Provenance;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an account said at one moment; a correction adds another, this one stays. */
@Entity
@Table(name = "carriere_retraite_compte_version")
class ContenuEnregistre extends EntiteBase {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "compte_id", updatable = false)
    private CompteIndividuel compte;

    @Column(updatable = false)
    private int numero;

    @Column(name = "arrete_au", updatable = false)
    private LocalDate arreteAu;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Provenance provenance;

    @Column(updatable = false)
    private String auteur;

    @OneToMany(mappedBy = "contenu", cascade = CascadeType.PERSIST)
    @OrderBy("periode.debut, id")
    private List<PeriodeEnregistree> periodes = new ArrayList<>();

    @OneToMany(mappedBy = "contenu", cascade = CascadeType.PERSIST)
    @OrderBy("naissance, id")
    private List<EnfantEnregistre> enfants = new ArrayList<>();

    protected ContenuEnregistre() {}

    ContenuEnregistre(
            CompteIndividuel compte, int numero, ContenuCompte contenu, Provenance provenance, String auteur) {
        this.compte = compte;
        this.numero = numero;
        this.arreteAu = contenu.arreteAu();
        this.provenance = provenance;
        this.auteur = auteur;
        contenu.periodes().forEach(periode -> periodes.add(new PeriodeEnregistree(this, periode)));
        contenu.enfants().forEach(enfant -> enfants.add(new EnfantEnregistre(this, enfant)));
    }

    CompteIndividuel compte() {
        return compte;
    }

    int numero() {
        return numero;
    }

    LocalDate arreteAu() {
        return arreteAu;
    }

    List<PeriodeCompte> periodes() {
        return periodes.stream().map(PeriodeEnregistree::valeur).toList();
    }

    List<EnfantCompte> enfants() {
        return enfants.stream().map(EnfantEnregistre::valeur).toList();
    }

    /** As told in the history of the account. */
    VersionCir resume() {
        return new VersionCir(numero, arreteAu, provenance, auteur, creeLe());
    }
}
