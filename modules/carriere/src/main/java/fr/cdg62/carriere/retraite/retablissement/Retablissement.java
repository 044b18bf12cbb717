package fr.cdg62.carriere.retraite.retablissement;

import fr.cdg62.carriere.api.retraite.retablissement.EtatRetablissement;
import fr.cdg62.carriere.api.retraite.retablissement.EvenementRetablissement;
import fr.cdg62.carriere.api.retraite.retablissement.LigneRetablissement;
import fr.cdg62.carriere.api.retraite.retablissement.RetablissementVue;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A rétablissement and the form as it was drawn up. */
@Entity
@Table(name = "carriere_retraite_rtb")
class Retablissement extends EntiteBase {
    @Column(name = "carriere_id", updatable = false)
    private long carriere;

    @Column(updatable = false)
    private String siren;

    @SuppressWarnings("UnusedVariable")
    @Column(updatable = false)
    private String arrondissement;

    @Column(updatable = false)
    private String agent;

    @Enumerated(EnumType.STRING)
    private EtatRetablissement etat = EtatRetablissement.FORMULAIRE_EDITE;

    @Column(name = "demandee_le", updatable = false)
    private LocalDate demandeeLe;

    @Column(name = "dernier_jour_paye", updatable = false)
    private LocalDate dernierJourPaye;

    @Column(updatable = false)
    private LocalDate radiation;

    @Column(name = "indice_saisi", updatable = false)
    private Integer indiceSaisi;

    @Column(name = "indice_brut")
    private int indiceBrut;

    private LocalDate limite;
    private String services;

    @Column(name = "envoye_le")
    private LocalDate envoyeLe;

    @Column(name = "recu_le")
    private LocalDate recuLe;

    @Column(name = "conclu_le")
    private LocalDate concluLe;

    private String note;

    @OneToMany(mappedBy = "retablissement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("du")
    private List<PeriodeRetablissement> periodes = new ArrayList<>();

    protected Retablissement() {}

    Retablissement(Identite identite, PreparationFormulaire.Depart depart) {
        this.carriere = identite.carriere();
        this.siren = identite.siren();
        this.arrondissement = identite.arrondissement();
        this.agent = identite.agent();
        this.demandeeLe = depart.demandeeLe();
        this.dernierJourPaye = depart.dernierJourPaye();
        this.radiation = depart.radiation();
        this.indiceSaisi = depart.indiceBrut();
    }

    /** Moves along its life, or refuses. */
    void survenir(EvenementRetablissement evenement, Predicate<String> roles) {
        etat = MachineRetablissement.MACHINE.appliquer(etat, evenement, roles);
    }

    /** Draws the form up, in place of the one before. */
    void geler(Formulaire formulaire) {
        indiceBrut = formulaire.indiceBrut();
        limite = formulaire.limite();
        services = formulaire.services();
        periodes.clear();
        formulaire.periodes().forEach(periode -> periodes.add(new PeriodeRetablissement(this, periode)));
    }

    /** Posted, which is how the CNRACL is asked: RTB_TARDIF after the last day to ask. */
    void envoyer(LocalDate jour) {
        PreparationFormulaire.exigerDansLeDelai(jour, limite, "date");
        envoyeLe = jour;
    }

    void recevoir(LocalDate jour) {
        recuLe = jour;
    }

    void conclure(LocalDate jour, String texte) {
        concluLe = jour;
        note = texte;
    }

    long carriere() {
        return carriere;
    }

    String siren() {
        return siren;
    }

    String agent() {
        return agent;
    }

    LocalDate limite() {
        return limite;
    }

    PreparationFormulaire.Depart depart() {
        return new PreparationFormulaire.Depart(demandeeLe, dernierJourPaye, radiation, indiceSaisi);
    }

    LigneRetablissement ligne() {
        return new LigneRetablissement(id(), agent, siren, etat, radiation, limite);
    }

    RetablissementVue vue(Predicate<String> roles) {
        return new RetablissementVue(
                id(),
                carriere,
                agent,
                siren,
                etat,
                demandeeLe,
                dernierJourPaye,
                radiation,
                indiceBrut,
                limite,
                services,
                periodes.stream().map(PeriodeRetablissement::valeur).toList(),
                envoyeLe,
                recuLe,
                concluLe,
                note,
                MachineRetablissement.MACHINE.possibles(etat, roles),
                version());
    }
}
